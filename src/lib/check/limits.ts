/** Used rows that a browser's engine takes in reasonable time and memory. */
export const MOST_ROWS_ON_BOARD = 300_000;
