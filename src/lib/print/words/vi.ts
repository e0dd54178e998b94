/** `{names}` are filled by text/phrase.ts. */
export const vi = {
	/** Right corner of each page. */
	day: 'Tính đến {day}',
	/** Left foot of each page. */
	foot: 'Nguồn: ghi ở từng số và từng hình. Bộ dữ liệu {id}',
	menu: 'In',
	look: 'Kiểu giấy',
	looks: {
		hop: 'Họp: như trên màn hình, gọn',
		'cong-van': 'Công văn: chữ Times, đen trắng, bảng kẻ ô có STT'
	},
	tables: 'In bảng số liệu sau mỗi hình',
	print: 'In trang này',
	hint: 'Muốn có tệp PDF: chọn “Lưu dưới dạng PDF” trong hộp in. Lựa chọn được nhớ trên máy này.',
	view: 'Mở lại trang này:',
	annex: 'Phụ lục số liệu',
	/** Under the place or subject, beside the annex's name. */
	official: 'Số liệu tính đến ngày {day}'
};
