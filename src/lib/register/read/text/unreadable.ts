import { UnreadableFile } from '../../types';

/** Excel's own limits, far above any register: characters a cell, and columns that hold something. */
export const MAX_CELL = 32_767;
export const MAX_COLUMNS = 1_000;

const AS_UTF8 = {
	vi: 'Hãy mở tệp trong Excel, chọn Lưu thành (Save As) "CSV UTF-8" hoặc .xlsx rồi gửi lại.',
	en: 'Open it in Excel, choose Save As "CSV UTF-8" or .xlsx and send it again.'
};

export function sourceFailed(file: string, cause: unknown): UnreadableFile {
	if (cause instanceof UnreadableFile) return cause;
	return new UnreadableFile(
		file,
		'read-failed',
		{
			vi: 'Không đọc tiếp được tệp; tệp có thể vừa bị sửa, di chuyển hoặc xóa. Hãy chọn lại tệp.',
			en: 'The file could not be read on; it may just have been changed, moved or deleted. Choose it again.'
		},
		{ cause }
	);
}

export function emptyFile(file: string): UnreadableFile {
	return new UnreadableFile(file, 'empty', {
		vi: 'Tệp trống, không có dòng nào.',
		en: 'The file is empty; it has no line.'
	});
}

export function nulByte(file: string, line: number): UnreadableFile {
	return new UnreadableFile(file, 'nul-byte', {
		vi: `Dòng ${line}: có ký tự NUL, tệp không phải là tệp văn bản hoặc đã hỏng. ${AS_UTF8.vi}`,
		en: `Line ${line}: a NUL character; this is no text file, or it is damaged. ${AS_UTF8.en}`
	});
}

/** @param line the line on which the bad bytes stand; all before them was read as `charset` */
export function badBytes(file: string, line: number, charset: string): UnreadableFile {
	return new UnreadableFile(file, 'invalid-bytes', {
		vi: `Dòng ${line}: có ký tự không đúng bảng mã ${charset} mà phần đầu tệp đang dùng. ${AS_UTF8.vi}`,
		en: `Line ${line}: bytes that are not valid ${charset}, in which the file begins. ${AS_UTF8.en}`
	});
}

export function unterminatedQuote(file: string, line: number): UnreadableFile {
	return new UnreadableFile(file, 'unterminated-quote', {
		vi: `Dòng ${line}: dấu ngoặc kép (") mở ở đầu ô nhưng không được đóng. Hãy thêm dấu đóng, hoặc viết hai dấu ("") nếu dấu ngoặc thuộc nội dung.`,
		en: `Line ${line}: a quotation mark (") opens a cell and is never closed. Close it, or double it ("") if it belongs to the text.`
	});
}

/** @param line the line on which the cell begins */
export function cellTooLong(file: string, line: number, quoted: boolean): UnreadableFile {
	return new UnreadableFile(file, 'cell-too-long', {
		vi:
			`Dòng ${line}: một ô dài hơn 32.767 ký tự (giới hạn của Excel).` +
			(quoted ? ' Ô mở bằng dấu ngoặc kép ("); hãy xem có thiếu dấu đóng không.' : ''),
		en:
			`Line ${line}: a cell longer than 32,767 characters (the limit of Excel).` +
			(quoted ? ' It opens with a quotation mark ("); look whether the closing one is missing.' : '')
	});
}

export function tooManyColumns(file: string, line: number): UnreadableFile {
	return new UnreadableFile(file, 'too-many-columns', {
		vi: `Dòng ${line}: có dữ liệu sau cột thứ 1.000. Hãy xem lại dấu phân cách cột và dấu xuống dòng của tệp.`,
		en: `Line ${line}: data to the right of column 1,000. Check the file's column separator and line breaks.`
	});
}
