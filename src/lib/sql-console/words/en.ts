import type { ConsoleWords } from './index';

export const en: ConsoleWords = {
	title: 'SQL query',
	lead: 'Ask the data with a statement of your own. It runs in your browser, only reads, sends nothing anywhere and cannot change the figures of other pages.',
	noscript:
		'Running a statement needs JavaScript: figures are computed on your own machine. The examples and the list of tables can be read without.',
	editor: 'SQL statement',
	editorHint:
		'Ctrl + Enter (on a Mac ⌘ + Enter) runs it. Ctrl + Space suggests. Tab moves to the next button; it does not indent.',
	run: 'Run',
	cancel: 'Cancel',
	rowLimit: 'At most rows',
	timeLimit: 'At most time',
	seconds: (n) => `${n} s`,
	link: 'Copy link',
	linkCopied: 'Link copied. Whoever opens it sees the statement and runs it themselves.',
	linkShown: 'The link is in the address bar; the browser does not allow copying it for you.',
	linkTooLong: (n) =>
		`The statement is too long for a link (more than ${n} characters when encoded). Download the .sql file and send that.`,
	save: 'Download .sql',
	fromLink: 'Query from a link: read it before you run it',
	fromLinkText:
		'The statement below was written by whoever sent the link and has not run. Press Run if you want its result.',
	otherSnapshot: (asked, current) =>
		`The link was made on snapshot ${asked}; this page uses ${current}, so the result may differ.`,
	localFile: (name) => `The statement will ask your own open file: ${name}.`,
	examples: 'Example questions',
	examplesLead: 'Press one to put its statement into the editor; it does not run until you press Run.',
	elsewhere: [
		{
			title: 'A page to print for the meeting, an Excel table, the list behind it?',
			path: '/tinh/',
			text: 'The page of each province prints on A4 and offers each of its tables'
		},
		{
			title: 'My file is like this: what is wrong with it?',
			path: '/kiem-tra/',
			text: 'The page that checks a file'
		}
	],
	schema: {
		title: 'Tables and columns',
		dictionary: 'The full data dictionary',
		search: 'Find a table or column',
		found: (n) => `Tables, functions or metrics found: ${n}.`,
		none: 'No table, column, function or metric matches.',
		tables: 'Tables',
		macros: 'Ready-made functions',
		metrics: 'Metrics of this site',
		metricsLead: 'Insert puts the metric’s whole statement into the editor.',
		insert: 'Insert',
		insertNamed: (name) => `Insert ${name}`,
		inserted: (name) => `${name} was inserted into the statement.`,
		key: 'key'
	},
	completion: {
		list: 'Suggestions',
		columnOf: (tables) => `column of ${tables}`,
		macro: 'function',
		metric: 'metric',
		table: 'table'
	},
	loading: 'Loading the engine and the data',
	running: 'The statement is running…',
	preparing: 'Getting ready…',
	cancelled: 'Cancelled as requested. The statement is still in the editor.',
	timedOut: (seconds) =>
		`The statement ran longer than ${seconds} s and was stopped. Add a WHERE condition, use fewer tables, or choose a longer time limit.`,
	oldResult: 'The result below is that of the run before.',
	failed: 'The statement is faulty',
	refused: 'The statement was not run',
	engineFailed: 'No answer could be computed',
	verbatim: 'DuckDB’s own words',
	at: (line, column) => `Line ${line}, column ${column}`,
	toPlace: 'Go to the place',
	refusals: {
		empty: 'There is no statement yet. Write a SELECT or choose an example question.',
		several:
			'There is more than one statement. This page runs one at a time: delete what follows the semicolon.',
		unclosed: {
			comment: 'A comment /* is not closed by */.',
			string: 'A text is not closed by a quotation mark.',
			name: 'A name in double quotes is not closed.'
		},
		notReading: (word, allowed) =>
			`The statement begins with “${word}”. This page only reads data: a statement must begin with ${allowed}.`
	},
	faults: {
		noTable: (name) => `There is no table or function “${name}”.`,
		noColumn: (name) => `There is no column “${name}” in the tables after FROM.`,
		noFunction: (name) => `DuckDB on this page has no function “${name}”.`,
		similar: (names) => `Similar names: ${names}.`,
		syntaxAt: (word) => `Syntax error near “${word}”.`,
		syntaxAtEnd: 'The statement ends unfinished.',
		notOneQuery: 'Exactly one reading statement is accepted. PIVOT needs its values named: ON column IN (…).',
		conversion: (what) => `A value cannot be converted: ${what}. TRY_CAST turns such values into NULL.`,
		notGrouped: (name) =>
			`Column “${name}” must appear in GROUP BY or inside an aggregate such as count or sum.`,
		ambiguous: (name) =>
			`Several tables have “${name}”: write the table’s name before it, such as p.${name}.`,
		forbidden:
			'This page reads and writes no files and reaches no network: a statement can use the snapshot’s tables only.',
		noExtension:
			'The statement needs a DuckDB extension that this page does not load (time zones, json, parquet, COLLATE…).',
		parameters: 'The statement has parameters ($1, ?), which this page cannot fill: write the value itself.',
		other: 'DuckDB cannot run this statement.'
	},
	result: {
		title: 'Result',
		rows: (n, seconds) => `${n} rows · ${seconds} s`,
		cut: (n, seconds) =>
			`The first ${n} rows of a longer result · ${seconds} s. Files hold these ${n} rows too; for more, raise the row limit and run again.`,
		empty: 'The statement ran and no row meets its conditions.',
		plan: 'How DuckDB goes about it',
		page: (from, to, all) => `Rows ${from}–${to} of ${all}`,
		previous: 'Previous page',
		next: 'Next page',
		pages: 'Pages of the result',
		missing: '…: NULL',
		yes: 'true',
		no: 'false',
		caption: 'Query result'
	},
	chart: {
		title: 'Picture',
		mark: 'Kind',
		marks: { bars: 'Bars', stacked: 'Stacked bars', line: 'Lines', none: 'None' },
		x: 'By column',
		y: 'Number',
		series: 'Split by',
		noSeries: 'Not split',
		empty: '(NULL)',
		more: (n) => `and ${n} more, see the table`,
		bars: (y, x, top, value) => `${y} by ${x}: ${top} is highest (${value}).`,
		line: (y, x, from, to) => `${y} by ${x}, from ${from} to ${to}.`,
		why: {
			'no-rows': 'There is no row to draw.',
			'no-number': 'No picture: the result has no column of numbers with values.',
			'no-category': 'No picture: the result has no column of text, days or years to draw by.',
			repeats:
				'No picture: one item has several numbers, which would be drawn over one another. Group them with GROUP BY or choose a column to split by.',
			negative: 'No bars: there are negative numbers.',
			'many-series':
				'No picture: the column to split by has too many values (at most 6) to be told apart by colour.',
			'no-time': 'No line: the result has no column of days or years.',
			'one-moment': 'No line: there is one moment only.'
		},
		download: 'Download picture and table'
	}
};
