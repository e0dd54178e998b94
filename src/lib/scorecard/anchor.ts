/** Part of the scorecard that lists a place's goals. */
export const placeAnchor = (placeId: string) => `dia-ban-${placeId}`;

/** One goal in that list. */
export const goalAnchor = (id: string) => `chi-tieu-${id}`;
