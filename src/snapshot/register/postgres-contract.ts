import type { Field } from '../../lib/register/fields';
import { FIELDS, isPublic } from '../../lib/register/fields';

/** A column as PostgreSQL describes it. */
export interface FoundColumn {
	readonly name: string;
	/** As PostgreSQL writes it: `character varying(200)`. */
	readonly type: string;
	/** First letter of the type's category (pg_type.typcategory): N number, S text, E enum, D date or time. */
	readonly category: string;
}

type Kind = 'text' | 'number' | 'date';
type PublicField = Exclude<
	Field,
	'address' | 'representative' | 'phone' | 'email' | 'identity_no' | 'note' | 'ignored'
>;

interface Wanted {
	readonly kinds: readonly Kind[];
	readonly required?: boolean;
}

const TEXT: Wanted = { kinds: ['text'] };
const DATE: Wanted = { kinds: ['date'] };
const NUMBER: Wanted = { kinds: ['number'] };
const WORDS_OR_NUMBER: Wanted = { kinds: ['text', 'number'] };

/**
 * Columns that the view may have (docs/postgres.md); the names are those of `FIELDS`. Place codes
 * are text, as a number loses their leading zeros; stars may be words ("đề nghị 5 sao").
 */
export const CONTRACT: Readonly<Record<PublicField, Wanted>> = {
	ordinal: NUMBER,
	product_name: { ...TEXT, required: true },
	product_group: WORDS_OR_NUMBER,
	product_set: TEXT,
	producer_name: { ...TEXT, required: true },
	producer_kind: TEXT,
	commune: TEXT,
	district: TEXT,
	province: TEXT,
	place_code: TEXT,
	current_stars: WORDS_OR_NUMBER,
	stars: { ...WORDS_OR_NUMBER, required: true },
	score: NUMBER,
	recognised_on: DATE,
	recognised_year: NUMBER,
	decision_no: TEXT,
	decision_date: DATE,
	authority: TEXT,
	expires_on: DATE,
	outcome: TEXT,
	withdrawn_on: DATE,
	withdrawal: TEXT
};

/** A column that keeps the contract. */
export interface ContractColumn {
	readonly name: PublicField;
	readonly kind: Kind;
}

export interface Breach {
	readonly en: string;
	readonly vi: string;
}

/** The columns as the contract knows them, and everything about them that breaks it. */
export function checkColumns(found: readonly FoundColumn[]): {
	columns: ContractColumn[];
	breaches: Breach[];
} {
	const columns: ContractColumn[] = [];
	const breaches: Breach[] = [];
	for (const column of found) {
		const { name, type } = column;
		if (!isContractField(name)) {
			breaches.push(unwanted(name));
			continue;
		}
		const kind = kindOf(column);
		const { kinds } = CONTRACT[name];
		if (kind && kinds.includes(kind)) columns.push({ name, kind });
		else {
			breaches.push({
				en: `${name} is of type ${type}; wanted is ${kinds.join(' or ')}`,
				vi: `${name} có kiểu ${type}; cần kiểu ${kinds.join(' hoặc ')}`
			});
		}
	}
	for (const [name, { kinds, required }] of Object.entries(CONTRACT)) {
		if (!required || found.some((column) => column.name === name)) continue;
		breaches.push({
			en: `${name} is missing; wanted is a column of type ${kinds.join(' or ')}`,
			vi: `thiếu ${name}; cần một cột kiểu ${kinds.join(' hoặc ')}`
		});
	}
	return { columns, breaches };
}

function kindOf({ type, category }: FoundColumn): Kind | null {
	if (type === 'date') return 'date';
	if (category === 'S' || category === 'E') return 'text';
	return category === 'N' && type !== 'money' ? 'number' : null;
}

function isContractField(name: string): name is PublicField {
	return Object.hasOwn(CONTRACT, name);
}

function unwanted(name: string): Breach {
	if (Object.hasOwn(FIELDS, name) && !isPublic(name as Field)) {
		return {
			en: `${name} is private and must not be in the view; take it out`,
			vi: `${name} là cột riêng tư, không được có trong khung nhìn; bỏ cột này`
		};
	}
	return {
		en: `${name} is not a column of the contract; take it out or give it one of the contract's names`,
		vi: `${name} không thuộc danh sách cột đã thống nhất; bỏ cột này hoặc đặt lại tên theo danh sách`
	};
}
