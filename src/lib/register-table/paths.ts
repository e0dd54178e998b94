/** Addresses of the pages about one record, for `link`. A day other than the newest goes along. */
export function productPath(id: string, asOf: string | null = null): string {
	return recordPath('/san-pham/', id, asOf);
}

export function producerPath(id: string, asOf: string | null = null): string {
	return recordPath('/chu-the/ho-so/', id, asOf);
}

function recordPath(page: string, id: string, asOf: string | null): string {
	const params = new URLSearchParams({ ma: id });
	if (asOf !== null) params.set('den', asOf);
	return `${page}?${params.toString()}`;
}
