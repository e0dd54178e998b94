import type { Row } from '../engine/engine';
import { formats, type Lang } from '../text/format';
import { isOfRegister, type ResolvedDossier } from './resolve';
import { dossierWords } from './words';

/** Columns of metrics of targets that a document sets. */
const SET: readonly string[] = ['goal', 'goal_upper'];
const DERIVED: readonly string[] = ['baseline', 'expected', 'gap'];

/**
 * Why a number has neither rows of the register nor printed figures behind it, in words; null where it has, or
 * where nothing more is known of it.
 */
export function wordsWithoutRows(
	found: ResolvedDossier,
	column: string,
	row: Row,
	lang: Lang
): string | null {
	const { id } = found.metric;
	const t = dossierWords(lang).without;
	if (id === 'target-attainment') {
		if (SET.includes(column)) return t.goal;
		if (row['actual_basis'] === 'reported') return t.reported;
		return DERIVED.includes(column) ? t.derived : null;
	}
	if (id === 'target-need') return SET.includes(column) ? t.goal : t.need;
	if (id !== 'target-projection') return null;
	return SET.includes(column) ? t.goal : history(found, row, lang);
}

/** A projection's rows are the months it was drawn from. */
function history(found: ResolvedDossier, row: Row, lang: Lang): string {
	const t = dossierWords(lang).without;
	const { count, date } = formats(lang);
	const { start_day, observations, certificates_due, certificates_renewed } = row;
	if (typeof start_day !== 'string' || typeof observations !== 'number') return t.noHistory;
	if (!isOfRegister(found)) return t.publishedHistory(date(start_day), count(observations));
	const past = t.registerHistory(date(start_day), count(observations));
	const isCounted = typeof certificates_due === 'number' && typeof certificates_renewed === 'number';
	return isCounted ? `${past} ${t.renewals(count(certificates_due), count(certificates_renewed))}` : past;
}
