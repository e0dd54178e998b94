import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** The background flags keep the browser itself silent: what is recorded is the page's doing. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Path of a Chromium; installed on Debian when root; throws with what to do where there is none. */
export function findChromium(): string {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
		return named;
	}
	const found = USUAL_PLACES.find((place) => existsSync(place));
	if (found) return found;
	if (existsSync('/etc/debian_version') && process.getuid?.() === 0) return installChromium();
	throw new Error(
		'no Chromium found: install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable'
	);
}

function installChromium(): string {
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
	execFileSync('apt-get', ['update'], options);
	execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
	return '/usr/bin/chromium';
}

export function launchChromium(): Promise<Browser> {
	return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}
