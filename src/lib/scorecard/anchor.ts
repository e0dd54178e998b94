/** Part of the scorecard that lists a place's goals. */
export const placeAnchor = (placeId: string) => `dia-ban-${placeId}`;
