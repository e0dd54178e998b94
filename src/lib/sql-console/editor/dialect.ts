import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql';

/** What DuckDB has beyond PostgreSQL, as far as a reading statement can use it. */
const KEYWORDS =
	'anti asof describe exclude pivot positional qualify semi show summarize unpivot lambda try_cast';
const FUNCTIONS =
	'any_value arg_max arg_min avg count date_diff date_trunc list max median min quantile_cont round row_number string_agg string_split strip_accents sum unnest';

/** DuckDB's SQL for colouring and completion: PostgreSQL's, read without regard to case. */
export const dialect = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: `${PostgreSQL.spec.keywords ?? ''} ${KEYWORDS}`,
	builtin: FUNCTIONS,
	caseInsensitiveIdentifiers: true
});
