/**
 * Stands in for apache-arrow in the worker's bundle. DuckDB's bindings name these in methods the
 * engine never calls (session.ts passes Arrow bytes in and out as they are).
 */
export const RecordBatchReader = undefined;
export const Table = undefined;
export const tableToIPC = undefined;
export const Type = undefined;
