import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Long enough for the engine's 34 MB on a busy machine; what is there is read at once. */
export const PATIENCE = { timeout: 90_000 } as const;

/** A table as read from the screen: each row's cells by the words of the column's head. */
export type ShownRow = Readonly<Record<string, string>>;

/** "17.488" → 17488, "−7,3 điểm %" → -7.3, "32,4 %" → 32.4; NaN where the text begins with no number. */
export function numberIn(text: string | undefined): number {
	const [number] = /^[-−+]?\d[\d.]*(?:,\d+)?/.exec(text ?? '') ?? ['NaN'];
	return Number(number.replace('−', '-').replaceAll('.', '').replace(',', '.'));
}

/** Waits until what is read from the screen is what native DuckDB says, and shows the difference if it never is. */
export async function holds<T>(read: () => Promise<T>, expected: T): Promise<void> {
	await expect.poll(read, { ...PATIENCE, interval: 100 }).toEqual(expected);
}

/** Someone at the screen, who goes by visible words alone and stays on one page load, so that the engine does. */
export class Analyst {
	constructor(
		readonly page: Page,
		/** Address of `/`. */
		private readonly home: string
	) {}

	/** To `/`: by its address at first, from then on by the site's name. */
	async start(): Promise<void> {
		if (this.page.url().startsWith(this.home)) await this.link('Toàn cảnh OCOP').click();
		else await this.page.goto(this.home, { waitUntil: 'networkidle' });
		await this.page.getByRole('heading', { level: 1, name: 'Cả nước' }).waitFor();
		await this.says(/^Đến tháng/);
	}

	/** Along the navigation, to a page with this heading. */
	async goTo(entry: string, heading = entry): Promise<void> {
		const navigation = this.page.getByRole('navigation', { name: 'Toàn cảnh OCOP' });
		await navigation.getByRole('link', { name: entry, exact: true }).click();
		await this.page.getByRole('heading', { level: 1, name: heading }).waitFor(PATIENCE);
	}

	/** To the slice workbench, whose first slice is the country on the newest day. */
	async analyse(): Promise<void> {
		await this.goTo('Phân tích', 'Cả nước');
		await this.says(/^Ngày .*, cả nước có/);
	}

	link(name: string | RegExp): Locator {
		return this.page.getByRole('link', { name, exact: true });
	}

	/** Waits for a paragraph that says this. */
	async says(words: RegExp): Promise<string> {
		const paragraph = this.page.getByRole('paragraph').filter({ hasText: words }).filter({ visible: true });
		await paragraph.first().waitFor(PATIENCE);
		return (await paragraph.first().innerText()).trim();
	}

	/** Puts a value of a filter in, or takes it out. */
	async filter(group: string, value: string): Promise<void> {
		const options = this.page.getByRole('group', { name: group, exact: true });
		await options.getByRole('link', { name: value, exact: true }).click();
	}

	/** From the workbench to the whole list of the slice's products. */
	async listBehind(): Promise<void> {
		await this.link(/^Xem cả danh sách/).click();
		await this.page.getByRole('heading', { level: 1, name: 'Danh mục sản phẩm' }).waitFor(PATIENCE);
	}

	/** @param day yyyy-mm-dd, typed into the date field */
	async showDay(day: string): Promise<void> {
		const field = this.page.getByRole('textbox', { name: 'Tính đến' });
		if (!(await field.isVisible())) await this.page.getByText('Ngày khác').click();
		await field.fill(day);
		await field.press('Enter');
	}

	figure(title: string): Locator {
		return this.page.getByRole('figure', { name: title, exact: true });
	}

	/** Opens a figure's table. */
	async openTable(title: string): Promise<void> {
		const figure = this.figure(title);
		if (await figure.getByRole('table').isVisible()) return;
		await figure.getByText('Bảng số liệu', { exact: true }).click();
		await figure.getByRole('table').waitFor();
	}

	/** Rows of the table within, as shown now. */
	async rows(within: Locator): Promise<ShownRow[]> {
		const lines = await within.getByRole('row').evaluateAll((rows) =>
			rows.map((row) =>
				// Rows out of view of a long table are not laid out, and have no inner text then.
				[...(row as HTMLTableRowElement).cells].map(
					(cell) => cell.innerText.trim() || (cell.textContent ?? '').trim()
				)
			)
		);
		const [heads = [], ...body] = lines;
		return body.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ''])));
	}

	/** One number a row of a figure's open table: { '3 sao': 13728, … }. */
	async numbers(title: string, key: string, column: string): Promise<Record<string, number>> {
		const rows = await this.rows(this.figure(title));
		return Object.fromEntries(rows.map((row) => [row[key], numberIn(row[column])]));
	}
}

/** Text of a PDF by poppler; null where it is not installed. */
export function pdfText(pdf: Buffer): string | null {
	try {
		return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1 << 26 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}
