/**
 * Taking tables and pictures away as files. A page calls `provideExport` once; every Figure and DataTable
 * below it then offers its files with that context. Other pieces call `exportTable` themselves.
 * Light enough for any page: the writers load when a file is asked for.
 */
export {
	merged,
	pageExport,
	provideExport,
	type ExportContext,
	type ExportSource,
	type PageExport
} from './context';
export { exportPicture, exportTable, type PictureFormat, type TableFormat } from './export';
export { fileName } from './file-name';
