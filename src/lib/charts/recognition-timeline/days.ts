const DAY_MS = 86_400_000;

/** Days since 1970 of a day yyyy-mm-dd. */
export const dayNumber = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
