import { startServer } from '../../src/host/serve';
import { launchChromium } from './chromium';
const [file, lang = 'vi', width = '1366'] = process.argv.slice(2);
const site = await startServer({ folder: '/tmp/check-site', base: '/ocop/', port: 0 });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: Number(width), height: 800 } });
page.on('console', (m) => console.log('console', m.type(), m.text()));
page.on('pageerror', (e) => console.log('pageerror', e));
page.on('requestfailed', (r) => console.log('failed', r.url(), r.failure()?.errorText));
try {
await page.goto(`${site.url}${lang === 'en' ? 'en/' : ''}kiem-tra/`, { waitUntil: 'networkidle' });
await page.screenshot({ path: `/tmp/check-drv/start-${lang}-${width}.png`, fullPage: true });
if (file) {
	const begun = Date.now();
	await page.locator('.drop-zone input[type=file]').setInputFiles(file);
	await page.waitForSelector('.check-result, .notice-error', { timeout: 60000 });
	console.log('report after', Date.now() - begun);
	await page.waitForSelector('[data-across=done], [data-across=none], [data-across=failed]', { timeout: 60000 }).catch((e) => console.log(String(e)));
	console.log('across after', Date.now() - begun);
	console.log((await page.innerText('main')).slice(0, 2500));
	await page.screenshot({ path: `/tmp/check-drv/report-${lang}-${width}.png`, fullPage: true });
	const [dl] = await Promise.all([page.waitForEvent('download'), page.locator('.check-result .toolbar button').nth(1).click()]);
	console.log('download', dl.suggestedFilename());
	await page.locator('.check-result .button-primary').click();
	await page.waitForURL(/tinh|\/$/, { timeout: 30000 });
	await page.waitForFunction(() => document.querySelector('[aria-busy=false] p.lead'), undefined, { timeout: 30000 });
	await page.waitForTimeout(1500);
	console.log(page.url(), (await page.innerText('body')).slice(0, 1500));
	await page.screenshot({ path: `/tmp/check-drv/board-${lang}-${width}.png` });
}
} finally { await browser.close(); await site.close(); }
