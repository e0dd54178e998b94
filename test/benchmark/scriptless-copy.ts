import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compressFile } from '../../src/host/compression';

/**
 * A copy of a built site, by links, in which one page has lost every script: what the page would
 * cost if it were only a document. The page is compressed as the site's own are.
 */
export async function writeScriptlessCopy(
	site: string,
	copy: string,
	page: string,
	quality: number
): Promise<void> {
	const steps = page.split('/');
	const file = steps.pop() ?? page;
	let from = path.resolve(site);
	let to = copy;
	await mkdir(to, { recursive: true });
	for (const step of [...steps, null]) {
		for (const entry of await readdir(from)) {
			const isPage = step === null && entry.startsWith(file);
			if (entry !== step && !isPage) await symlink(path.join(from, entry), path.join(to, entry));
		}
		if (step === null) break;
		from = path.join(from, step);
		to = path.join(to, step);
		await mkdir(to);
	}
	const html = await readFile(path.join(from, file), 'utf8');
	const scriptless = html
		.replace(/<script\b[\s\S]*?<\/script>/g, '')
		.replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');
	await writeFile(path.join(to, file), scriptless);
	await compressFile(path.join(to, file), quality);
}
