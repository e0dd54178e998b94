import type { WriteSheet } from 'hucre/xlsx';
import type { PackContent } from '../content';
import { packWords } from '../words';
import { HEAD, styledSheet, WRAPPED, type Styled } from './sheet';

/** Every metric that was asked: what it counts, and the statements, one a line. */
export function definitionsSheet({ facts, definitions }: PackContent): WriteSheet {
	const t = packWords(facts.lang);
	const d = t.definitions;
	const cells = (...texts: string[]): Styled[] => texts.map((value) => ({ value, style: WRAPPED }));
	return styledSheet(
		t.sheets.definitions,
		[
			[d.metric, d.title, d.definition, d.caveats, d.sql].map((value) => ({ value, style: HEAD })),
			...definitions.flatMap(({ metric, title, definition, caveats, statements }) =>
				statements.map((sql, at) =>
					at === 0
						? cells(metric, title, definition, caveats.join('\n'), sql)
						: cells(metric, '', '', '', sql)
				)
			)
		],
		[24, 30, 60, 40, 100],
		{ freezePane: { rows: 1 } }
	);
}

export function sourcesSheet({ facts, sources }: PackContent): WriteSheet {
	const t = packWords(facts.lang);
	const s = t.sources;
	return styledSheet(
		t.sheets.sources,
		[
			[s.title, s.publisher, s.id].map((value) => ({ value, style: HEAD })),
			...sources.map(({ title, publisher, id }) =>
				[title, publisher, id].map((value) => ({ value, style: WRAPPED }))
			),
			...(facts.sample ? [[{ value: t.sampled, style: WRAPPED }]] : []),
			[{ value: `${t.snapshot}: ${facts.snapshotId}` }]
		],
		[90, 40, 24],
		{ freezePane: { rows: 1 } }
	);
}
