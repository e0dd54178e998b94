import { toFailure } from '../engine/failure';
import { MappingError, readMapping } from '../register/layout/mapping';
import { reportHtml } from '../register/report/html';
import type { RegisterReport } from '../register/report/report';
import { reportXlsx } from '../register/report/xlsx';
import { UnreadableFile } from '../register/types';
import { harmoniseWords } from '../register/understand/harmonise-words';
import { createPlaceResolver } from '../register/understand/places';
import { checkRegister, type CheckHooks } from './check-register';
import { countedFile } from './counted-file';
import { MOST_ROWS_ON_BOARD } from './limits';
import { BlobStaging, localRegister } from './local-register';
import { folderFiles, openSnapshot, zippedFiles } from './open-snapshot';
import type { CheckProgress, CheckReply, CheckRequest } from './protocol';
import { publishedPlaces } from './published-places';
import { fetchRegisterWords } from './register-words';
import { checkResult } from './result';
import { sha256OfBlob } from './sha256';

/**
 * Reads the reader's file. Started only from a blob: that imports this script, so that the page's policy
 * holds here too: no request leaves the site, and none carries anything of the file
 * (docs/decisions/0004-confined-engine.md).
 */
const reply = (message: CheckReply, transfer: Transferable[] = []) => postMessage(message, { transfer });

type Check = CheckRequest & { kind: 'check' };

/** The report of the file checked last, and the problems beyond it. */
let checked: { report: RegisterReport; unlisted: number } | undefined;

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
	void answer(data).catch((error: unknown) => reply(failure(error)));
});

async function answer(request: CheckRequest): Promise<void> {
	switch (request.kind) {
		case 'check':
			return check(request);
		case 'add':
			if (!checked) return;
			checked.report = { ...checked.report, problems: [...checked.report.problems, ...request.problems] };
			return reply({ kind: 'added', result: checkResult(checked.report, checked.unlisted) });
		case 'report':
			return report(request);
	}
}

async function check(request: Check): Promise<void> {
	const [file, ...others] = request.files;
	if (!file) return;
	const files =
		others.length > 0
			? folderFiles(request.files)
			: /\.zip$/i.test(file.name)
				? await zippedFiles(file)
				: null;
	if (files) return reply({ kind: 'snapshot', ...(await openSnapshot(file.name, files)) });
	return checkOne(file, request);
}

async function checkOne(file: File, { options, snapshotUrl, wordsUrl }: Check): Promise<void> {
	// macOS gives file names decomposed; reports hold composed text only.
	const identity = { name: file.name.normalize('NFC'), sha256: await sha256OfBlob(file) };
	const mapping = options.mapping ? readMapping(await options.mapping.text(), options.mapping.name) : null;
	const [{ places, links }, lists] = await Promise.all([
		publishedPlaces(snapshotUrl),
		fetchRegisterWords(wordsUrl)
	]);
	const { words } = harmoniseWords(lists.producerWords, lists.productGroups);
	const { aliases } = lists;
	const resolver = createPlaceResolver(
		places,
		links,
		options.province ? { aliases, province: options.province } : { aliases }
	);
	const staging = new BlobStaging();
	const progress = progressOf(file.size);
	const found = await checkRegister(
		countedFile(file, identity.name, progress.onBytes),
		{ places: resolver, words, asOf: options.asOf, mapping, sha256: identity.sha256, staging },
		progress
	);
	checked = found;
	const fits = found.used > 0 && found.used <= MOST_ROWS_ON_BOARD;
	reply({
		kind: 'checked',
		result: checkResult(found.report, found.unlisted),
		used: found.used,
		local: fits ? await localRegister(identity, found, staging) : null,
		placeId: found.placeId
	});
}

async function report({ lang, format }: CheckRequest & { kind: 'report' }): Promise<void> {
	if (!checked) return;
	const bytes =
		format === 'xlsx'
			? await reportXlsx(checked.report, lang)
			: new TextEncoder().encode(reportHtml(checked.report, lang));
	reply({ kind: 'report', bytes, lang, format }, [bytes.buffer]);
}

const REPORT_EVERY_MS = 50;

/** Tells progress at most every 50 ms: a message a row would cost more than the row. */
function progressOf(totalBytes: number): CheckHooks & { onBytes(bytes: number): void } {
	let progress: CheckProgress = { bytes: 0, totalBytes, rows: 0 };
	let last = 0;
	const tell = () => {
		const now = performance.now();
		if (now - last < REPORT_EVERY_MS) return;
		last = now;
		reply({ kind: 'progress', progress });
	};
	return {
		onBytes(bytes) {
			progress = { ...progress, bytes };
			tell();
		},
		onRow(rows) {
			progress = { ...progress, rows };
			// The clock itself costs; a look at it every few rows is enough.
			if (rows % 64 === 0) tell();
		},
		onSheet: (name, { used, quarantined }) => reply({ kind: 'sheet', name, used, quarantined })
	};
}

/** A browser refuses a picked file that was saved anew. */
const CHANGED = {
	vi: 'Trình duyệt không đọc được tệp nữa, thường vì tệp vừa được sửa hoặc chuyển chỗ. Hãy chọn lại tệp.',
	en: 'The browser can no longer read the file, mostly because it was just changed or moved. Choose it again.'
};

function failure(error: unknown): CheckReply {
	if (error instanceof UnreadableFile) {
		return { kind: 'unreadable', file: error.file, rule: error.rule, note: error.note };
	}
	if (error instanceof DOMException && error.name === 'NotReadableError') {
		return { kind: 'unreadable', file: '', rule: 'read-failed', note: CHANGED };
	}
	if (error instanceof MappingError) {
		const lines = (lang: 'vi' | 'en', line: string) =>
			error.problems.map((problem) => `${line} ${problem.at.row}: ${problem[lang]}`).join(' ');
		const file = error.problems[0]?.at.file ?? '';
		return {
			kind: 'unreadable',
			file,
			rule: 'mapping-invalid',
			note: { vi: lines('vi', 'Dòng'), en: lines('en', 'Line') }
		};
	}
	return { kind: 'closed', failure: toFailure(error) };
}
