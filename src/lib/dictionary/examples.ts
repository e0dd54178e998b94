import duckdb from './examples/duckdb.sql?raw';
import excel from './examples/excel.pq?raw';
import python from './examples/python.py?raw';
import r from './examples/r.R?raw';

/** The same question in four tools: recognitions by year and stars. */
export const EXAMPLES = [
	{ tool: 'excel', name: 'Excel, Power BI (Power Query)', text: excel },
	{ tool: 'python', name: 'Python (pandas, pyarrow)', text: python },
	{ tool: 'r', name: 'R (arrow, dplyr)', text: r },
	{ tool: 'duckdb', name: 'DuckDB', text: duckdb }
] as const;

/** @param folder address of the files, with a slash at its end */
export function exampleFor(text: string, folder: string): string {
	return text.replaceAll('{{data}}', () => folder).trimEnd();
}
