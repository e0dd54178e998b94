/**
 * Why a file cannot be read and what to do, by rule id (stable: reports and tests name them).
 * `{file}`-like places are filled by `fault`. No sentence carries the value of a cell: which field it
 * belongs to, and so whether it is private, is not known yet.
 */
export const NOTES = {
	empty: {
		vi: 'Tệp rỗng, không có dữ liệu. Hãy gửi lại tệp gốc.',
		en: 'The file is empty. Send the original file again.'
	},
	'too-large': {
		vi: 'Tệp quá lớn ({bytes} byte, tối đa {limit}). Hãy bỏ ảnh và trang tính không cần, hoặc lưu trang tính dưới dạng CSV.',
		en: 'The file is too large ({bytes} bytes, at most {limit}). Remove pictures and sheets that are not needed, or save the sheet as CSV.'
	},
	'xls-legacy': {
		vi: 'Tệp Excel 97–2003 (.xls) không đọc được. Hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) và chọn định dạng .xlsx.',
		en: 'This is an Excel 97–2003 file (.xls), which is not read. Open it in Excel or LibreOffice and Save As .xlsx.'
	},
	encrypted: {
		vi: 'Tệp được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi lưu lại.',
		en: 'The file is protected by a password. Open it in Excel, remove the password (File → Info → Protect Workbook) and save it again.'
	},
	xlsb: {
		vi: 'Tệp Excel nhị phân (.xlsb) không đọc được. Hãy mở bằng Excel, chọn Lưu thành và chọn định dạng .xlsx.',
		en: 'This is a binary Excel file (.xlsb), which is not read. Open it in Excel and Save As .xlsx.'
	},
	ods: {
		vi: 'Tệp OpenDocument (.ods) không đọc được. Hãy mở bằng LibreOffice, chọn Lưu thành và chọn định dạng .xlsx.',
		en: 'This is an OpenDocument file (.ods), which is not read. Open it in LibreOffice and Save As .xlsx.'
	},
	html: {
		vi: 'Tệp là trang web (HTML) mang đuôi bảng tính. Hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành và chọn định dạng .xlsx.',
		en: 'This is a web page (HTML), not a workbook. Open it in Excel or LibreOffice and Save As .xlsx.'
	},
	'xml-2003': {
		vi: 'Tệp là bảng tính XML 2003. Hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành và chọn định dạng .xlsx.',
		en: 'This is an XML Spreadsheet 2003, which is not read. Open it in Excel or LibreOffice and Save As .xlsx.'
	},
	pdf: {
		vi: 'Tệp là PDF, không phải bảng tính. Hãy gửi tệp Excel đã dùng để in ra tệp PDF này.',
		en: 'This is a PDF, not a workbook. Send the workbook it was printed from.'
	},
	'word-file': {
		vi: 'Tệp là văn bản (Word), không phải bảng tính. Hãy chép bảng sang Excel và lưu dưới dạng .xlsx.',
		en: 'This is a text document (Word), not a workbook. Copy the table into Excel and save it as .xlsx.'
	},
	archive: {
		vi: 'Tệp là tệp nén, không phải bảng tính. Hãy giải nén và gửi từng bảng tính.',
		en: 'This is an archive, not a workbook. Unpack it and send the workbooks one by one.'
	},
	'unknown-kind': {
		vi: 'Không nhận ra loại tệp. Hãy gửi bảng tính .xlsx hoặc tệp văn bản .csv, .tsv.',
		en: 'The kind of file is not known. Send a workbook (.xlsx) or a text table (.csv, .tsv).'
	},
	'not-xlsx': {
		vi: 'Tệp là văn bản thuần, không phải sổ làm việc Excel. Hãy đổi đuôi tệp thành .csv, hoặc mở bằng Excel và lưu dưới dạng .xlsx.',
		en: 'This is plain text, not an Excel workbook. Rename it to .csv, or open it in Excel and Save As .xlsx.'
	},
	truncated: {
		vi: 'Tệp bị cắt cụt: phần cuối bị mất, có thể do tải lên hoặc sao chép chưa xong. Hãy sao chép lại từ tệp gốc.',
		en: 'The file is cut off: its end is missing, perhaps of an unfinished copy or download. Copy the original again.'
	},
	'zip-broken': {
		vi: 'Tệp bị hỏng: mục lục bên trong không đọc được. Hãy mở bằng Excel (Excel có thể sửa tệp) và lưu lại.',
		en: 'The file is damaged: its table of contents cannot be read. Open it in Excel, which may repair it, and save it again.'
	},
	'zip-overlap': {
		vi: 'Tệp không an toàn: các phần bên trong chồng lên nhau. Hãy mở bằng Excel và lưu thành tệp mới.',
		en: 'The file is not safe: parts inside it overlap. Open it in Excel and save it as a new file.'
	},
	'zip-method': {
		vi: 'Phần "{part}" được nén theo cách không dùng cho tệp .xlsx. Hãy mở bằng Excel và lưu lại.',
		en: 'Part "{part}" is packed in a way .xlsx files do not use. Open the file in Excel and save it again.'
	},
	'zip-bomb': {
		vi: 'Tệp không an toàn: phần "{part}" phình to bất thường khi giải nén. Nếu tệp do Excel lưu, hãy xoá các hàng và cột trống đã định dạng rồi lưu lại.',
		en: 'The file is not safe: part "{part}" swells beyond measure when unpacked. If Excel wrote it, delete blank formatted rows and columns and save it again.'
	},
	'unpacked-too-large': {
		vi: 'Nội dung tệp quá lớn (phần "{part}" vượt {limit} byte khi giải nén). Hãy xoá các hàng và cột trống đã định dạng, hoặc lưu trang tính dưới dạng CSV.',
		en: 'The content is too large (with part "{part}" it exceeds {limit} bytes unpacked). Delete blank formatted rows and columns, or save the sheet as CSV.'
	},
	'too-many-parts': {
		vi: 'Tệp chứa quá nhiều phần ({count}, tối đa {limit}). Hãy chép bảng sang một sổ làm việc mới và lưu lại.',
		en: 'The file has too many parts ({count}, at most {limit}). Copy the table into a new workbook and save that.'
	},
	'duplicate-part': {
		vi: 'Tệp bị hỏng: phần "{part}" có hai lần. Hãy mở bằng Excel và lưu lại.',
		en: 'The file is damaged: it holds part "{part}" twice. Open it in Excel and save it again.'
	},
	'missing-part': {
		vi: 'Tệp bị hỏng: thiếu phần "{part}". Hãy mở bằng Excel (Excel có thể sửa tệp) và lưu lại.',
		en: 'The file is damaged: part "{part}" is missing. Open it in Excel, which may repair it, and save it again.'
	},
	corrupt: {
		vi: 'Tệp bị hỏng: nội dung phần "{part}" không khớp với mã kiểm tra. Hãy sao chép lại từ tệp gốc.',
		en: 'The file is damaged: the content of part "{part}" does not match its checksum. Copy the original again.'
	},
	'xml-broken': {
		vi: 'Tệp bị hỏng: phần "{part}" không phải XML hợp lệ. Hãy mở bằng Excel (Excel có thể sửa tệp) và lưu lại.',
		en: 'The file is damaged: part "{part}" is not valid XML. Open it in Excel, which may repair it, and save it again.'
	},
	'xml-encoding': {
		vi: 'Tệp bị hỏng: phần "{part}" không phải văn bản UTF-8. Hãy mở bằng Excel và lưu lại.',
		en: 'The file is damaged: part "{part}" is not UTF-8 text. Open it in Excel and save it again.'
	},
	'xml-dtd': {
		vi: 'Tệp không an toàn: phần "{part}" chứa khai báo DTD mà tệp .xlsx không được có. Hãy mở bằng Excel và lưu thành tệp mới.',
		en: 'The file is not safe: part "{part}" declares a document type, which .xlsx files may not. Open it in Excel and save it as a new file.'
	},
	'xml-hostile': {
		vi: 'Tệp không an toàn: phần "{part}" lồng quá sâu, quá dài hoặc có quá nhiều phần tử. Hãy chép bảng sang một sổ làm việc mới và lưu lại.',
		en: 'The file is not safe: part "{part}" is nested too deep, or holds too long or too many elements. Copy the table into a new workbook and save that.'
	},
	'no-sheets': {
		vi: 'Sổ làm việc không có trang tính nào chứa ô. Hãy kiểm tra lại tệp đã gửi.',
		en: 'The workbook has no sheet with cells. Check that this is the right file.'
	},
	'too-many-sheets': {
		vi: 'Sổ làm việc có quá nhiều trang tính (tối đa {limit}). Hãy tách thành nhiều tệp.',
		en: 'The workbook has too many sheets (at most {limit}). Split it into several files.'
	},
	'duplicate-sheet': {
		vi: 'Tệp bị hỏng: trang tính "{sheet}" có hai lần hoặc dùng chung nội dung với trang khác. Hãy mở bằng Excel và lưu lại.',
		en: 'The file is damaged: sheet "{sheet}" stands twice or shares its content with another. Open it in Excel and save it again.'
	},
	'too-many-strings': {
		vi: 'Sổ làm việc có quá nhiều đoạn chữ khác nhau (tối đa {limit}). Hãy tách thành nhiều tệp hoặc lưu dưới dạng CSV.',
		en: 'The workbook has too many different texts (at most {limit}). Split it into several files or save it as CSV.'
	},
	'too-many-styles': {
		vi: 'Sổ làm việc có quá nhiều kiểu định dạng (tối đa {limit}). Hãy chép giá trị sang một sổ làm việc mới.',
		en: 'The workbook has too many cell formats (at most {limit}). Copy the values into a new workbook.'
	},
	'too-many-rows': {
		vi: 'Trang tính "{sheet}" có quá nhiều hàng (tối đa {limit}). Hãy xoá các hàng trống đã định dạng hoặc tách tệp.',
		en: 'Sheet "{sheet}" has too many rows (at most {limit}). Delete blank formatted rows or split the file.'
	},
	'too-many-columns': {
		vi: 'Trang tính "{sheet}", hàng {row}: quá nhiều cột (tối đa {limit}).',
		en: 'Sheet "{sheet}", row {row}: too many columns (at most {limit}).'
	},
	'too-many-cells': {
		vi: 'Trang tính "{sheet}" có quá nhiều ô (cả tệp tối đa {limit}). Hãy xoá các hàng và cột trống đã định dạng, hoặc lưu dưới dạng CSV.',
		en: 'Sheet "{sheet}" has too many cells (at most {limit} in a file). Delete blank formatted rows and columns, or save it as CSV.'
	},
	'too-many-formulas': {
		vi: 'Quá nhiều công thức chưa có giá trị được lưu (tối đa {limit}). Hãy mở bằng Excel, chờ tính xong rồi lưu lại.',
		en: 'Too many formulas have no stored value (at most {limit}). Open the file in Excel, let it calculate, and save it again.'
	},
	'merged-too-large': {
		vi: 'Trang tính "{sheet}" có vùng ô gộp quá rộng hoặc quá nhiều vùng ô gộp. Hãy bỏ gộp ô (Unmerge Cells) các vùng không cần.',
		en: 'Sheet "{sheet}" has too many or too wide merged ranges. Unmerge those that are not needed.'
	},
	'cell-too-long': {
		vi: 'Trang tính "{sheet}", ô {cell}: chữ dài quá {limit} ký tự, mức tối đa của Excel. Hãy rút ngắn ô này.',
		en: 'Sheet "{sheet}", cell {cell}: the text is longer than {limit} characters, the most Excel allows. Shorten it.'
	},
	'cell-broken': {
		vi: 'Trang tính "{sheet}", ô {cell}: ô bị hỏng, giá trị không đúng với loại ô. Hãy mở bằng Excel, nhập lại ô này và lưu.',
		en: 'Sheet "{sheet}", cell {cell}: the cell is damaged, its value does not fit its type. Open the file in Excel, enter the cell again and save.'
	},
	'sheet-broken': {
		vi: 'Trang tính "{sheet}", hàng {row}: vị trí hàng hoặc ô bị hỏng (trùng nhau hoặc sai thứ tự). Hãy mở bằng Excel (Excel có thể sửa tệp) và lưu lại.',
		en: 'Sheet "{sheet}", row {row}: positions of rows or cells are damaged (twice, or out of order). Open the file in Excel, which may repair it, and save it again.'
	},
	broken: {
		vi: 'Tệp bị hỏng và không đọc được. Hãy mở bằng Excel (Excel có thể sửa tệp) và lưu lại.',
		en: 'The file is damaged and cannot be read. Open it in Excel, which may repair it, and save it again.'
	}
} as const;

export type Rule = keyof typeof NOTES;
