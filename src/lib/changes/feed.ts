/** Feeds are made for the country and the provinces of today; null for any other place. */
export function feedPath(placeId: string): string | null {
	return placeId === 'vn' || /^34-\d{2}$/.test(placeId) ? `/data/feed/${placeId}` : null;
}
