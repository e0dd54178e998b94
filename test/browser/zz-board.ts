import { startServer } from '../../src/host/serve';
import { launchChromium } from './chromium';
const [file] = process.argv.slice(2);
const site = await startServer({ folder: '/tmp/check-site', base: '/ocop/', port: 0 });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1366, height: 800 } });
page.on('console', (m) => console.log('console', m.type(), m.text()));
page.on('pageerror', (e) => console.log('pageerror', e));
try {
await page.goto(`${site.url}kiem-tra/`, { waitUntil: 'networkidle' });
	await page.locator('.drop-zone input[type=file]').setInputFiles(file!);
	await page.waitForSelector('.check-result', { timeout: 60000 });
	await page.waitForSelector('[data-across=done], [data-across=none], [data-across=failed]', { timeout: 60000 });
	await page.locator('.check-result .button-primary').click();
	await page.waitForTimeout(15000);
	console.log(page.url(), (await page.innerText('body')).slice(0, 1500));
	console.log(await page.evaluate(() => document.querySelector('[aria-busy]')?.getAttribute('aria-busy')));
	await page.screenshot({ path: `/tmp/check-drv/board.png` });
} finally { await browser.close(); await site.close(); }
