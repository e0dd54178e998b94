/** Rewrites of old links, oldest first; each takes and returns plain parameters. */
type Migration = (params: URLSearchParams) => void;

function rename(from: string, to: string): Migration {
	return (params) => {
		const value = params.get(from);
		if (value === null) return;
		params.delete(from);
		if (!params.has(to)) params.set(to, value);
	};
}

/** English and early names, so that a link typed by hand or written in a draft still works. */
export const MIGRATIONS: readonly Migration[] = [
	rename('nam', 'den'),
	rename('year', 'den'),
	rename('ranh-gioi', 'dia-gioi')
];
