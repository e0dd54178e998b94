/** Words of files, Vietnamese; en.ts has the same keys. */
export const vi = {
	sheets: { data: 'Số liệu', long: 'Dạng dài', about: 'Nguồn và bộ lọc' },
	asShown: (label: string) => `${label} (như hiển thị)`,
	about: {
		subject: 'Tiêu đề',
		finding: 'Kết quả',
		place: 'Địa phương',
		as_of: 'Tính đến',
		base: 'Loại số liệu',
		system: 'Địa giới hành chính',
		filter: 'Bộ lọc',
		no_filter: 'Không lọc',
		definition: 'Định nghĩa',
		caveat: 'Lưu ý',
		metric: 'Mã số liệu',
		note: 'Ghi chú',
		source: 'Nguồn',
		sample: 'Dữ liệu mẫu',
		rows: 'Số dòng',
		signs: 'Ký hiệu',
		snapshot_id: 'Bộ dữ liệu',
		snapshot_hash: 'Mã băm SHA-256 của bộ dữ liệu',
		url: 'Địa chỉ trang',
		made: 'Tạo tệp lúc'
	},
	signs: '0: không có; …: chưa có số liệu; –: không áp dụng',
	sampled: 'Số liệu này tính từ dữ liệu mẫu do máy sinh theo số đã công bố; không phải hồ sơ thật.',
	maybeSampled:
		'Sổ đăng ký trong bộ dữ liệu này có dữ liệu mẫu do máy sinh; con số tính từ sổ đăng ký có thể gồm dữ liệu đó.',
	manySources: (titles: string, n: string, url: string) => `${titles}; và ${n} nguồn khác (${url})`,
	product: 'Toàn cảnh OCOP',
	errors: {
		tooManyRows: (rows: string, most: string) =>
			`Bảng có ${rows} dòng, một trang tính Excel chỉ chứa được ${most} dòng. Hãy lọc bớt, hoặc tải CSV hay Parquet.`,
		tooManyColumns: (columns: string, most: string) =>
			`Bảng có ${columns} cột, một trang tính Excel chỉ chứa được ${most} cột. Hãy bớt cột, hoặc tải CSV hay Parquet.`,
		noColumns: 'Bảng không có cột nào nên không có gì để ghi vào tệp.',
		worker: 'Trình duyệt không chạy được chương trình tạo tệp. Hãy tải lại trang, hoặc tải CSV.',
		picture: 'Trình duyệt không vẽ được hình PNG. Hãy tải hình SVG.',
		font: 'Không tải được phông chữ để vẽ hình PNG. Hãy kiểm tra mạng rồi thử lại, hoặc tải hình SVG.'
	}
};

export type ExportWords = typeof vi;
