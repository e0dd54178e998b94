import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from './wake-lock';

/** A browser's wake lock: how many were granted and given back. */
function screen(request?: () => Promise<unknown>) {
	const count = { asked: 0, released: 0 };
	const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	const grant = () => Promise.resolve({ release: async () => void count.released++ });
	vi.stubGlobal('document', page);
	vi.stubGlobal('navigator', { wakeLock: { request: () => (count.asked++, (request ?? grant)()) } });
	const turn = (state: 'visible' | 'hidden') => {
		page.visibilityState = state;
		page.dispatchEvent(new Event('visibilitychange'));
	};
	return { count, turn };
}
afterEach(() => vi.unstubAllGlobals());
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('the screen is kept on while shown, again when seen again, and let go at the end', async () => {
	const { count, turn } = screen();
	const end = keepAwake();
	await settled();
	turn('hidden');
	turn('visible');
	await settled();
	expect(count).toEqual({ asked: 2, released: 0 });
	end();
	turn('visible');
	await settled();
	expect(count).toEqual({ asked: 2, released: 1 });
});

test('a lock granted after the end is given back; a refusal and a browser without locks do no harm', async () => {
	const { count } = screen();
	keepAwake()();
	await settled();
	expect(count).toEqual({ asked: 1, released: 1 });
	screen(() => Promise.reject(new DOMException('battery', 'NotAllowedError')));
	keepAwake()();
	vi.stubGlobal('navigator', {});
	keepAwake()();
	await settled();
});
