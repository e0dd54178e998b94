import type { SlideId } from '../slide';

/** Words of the page around the slides; page-en.ts has the same keys. */
export const pageVi = {
	title: 'Trình bày',
	description:
		'Bộ trang chiếu của một địa bàn: câu mở đầu, số đo, hạng sao, chủ thể, chỉ tiêu, biến động, điểm cần chú ý, giấy sắp hết hạn, việc cần quyết định.',
	heading: (place: string) => `Trình bày: ${place}`,
	slide: {
		opening: 'Câu mở đầu',
		selection: 'Phần đã lọc',
		measures: 'Số đo chính',
		stars: 'Hạng sao',
		producers: 'Chủ thể theo loại hình',
		attainment: 'Thực hiện chỉ tiêu',
		changes: 'Biến động trong năm',
		exceptions: 'Điểm cần chú ý',
		expiry: 'Giấy sắp hết hạn',
		decisions: 'Việc cần quyết định'
	} satisfies Record<SlideId, string>,
	position: (at: string, all: string) => `Trang ${at}/${all}`,
	announced: (at: string, all: string, title: string) => `Trang ${at} trên ${all}: ${title}`,
	roleOfSlide: 'trang chiếu',
	stage: 'Trang chiếu',
	until: (day: string) => `đến ${day}`,
	/** Where nothing is recorded. */
	noNumber: 'chưa có số liệu',
	goalLine: 'vạch: 100 % chỉ tiêu',
	noteOf: 'Ghi chú',
	blank: 'Màn hình đang tắt. Bấm B để mở lại.',
	buttons: {
		previous: 'Trang trước',
		next: 'Trang sau',
		overview: 'Tất cả các trang',
		blank: 'Tắt màn hình',
		speaker: 'Cửa sổ người nói',
		fullscreen: 'Toàn màn hình',
		help: 'Phím tắt',
		leave: 'Thoát trình chiếu, sửa bộ trang',
		present: 'Trình chiếu',
		close: 'Đóng'
	},
	keys: {
		title: 'Phím tắt',
		list: [
			['→ ↓ PageDown, phím cách', 'trang sau'],
			['← ↑ PageUp', 'trang trước'],
			['Home, End', 'trang đầu, trang cuối'],
			['B', 'tắt, mở màn hình'],
			['O', 'tất cả các trang'],
			['S', 'cửa sổ người nói: ghi chú, trang sau, đồng hồ, các dòng phía sau'],
			['F', 'toàn màn hình'],
			['Tab, Enter', 'đến một con số và mở hồ sơ của số đó'],
			['Esc', 'thoát trình chiếu; sửa, lưu, in bộ trang'],
			['P', 'trình chiếu lại'],
			['?', 'bảng này']
		] as readonly (readonly [string, string])[]
	},
	speakerBlocked: 'Trình duyệt không cho mở cửa sổ người nói; hãy cho phép cửa sổ bật lên ở trang này.',
	setup: {
		place: 'Địa bàn',
		systems: { '63': '63 tỉnh, thành đến 30/06/2025', '34': '34 tỉnh, thành từ 01/07/2025' },
		since: 'Thay đổi kể từ (ngày họp trước)',
		slice: 'Trang “Phần đã lọc” đếm một phần của sổ đăng ký.',
		editSlice: 'Sửa điều kiện lọc',
		leaveSlice: 'Bỏ trang này',
		print: 'In',
		save: 'Lưu thành tệp',
		open: 'Mở tệp đã lưu',
		reset: 'Về bộ trang mặc định',
		saved: (name: string) => `Đã lưu ${name}.`,
		opened: (name: string) => `Đã mở ${name}.`,
		fileName: (place: string) => `trinh-bay-${place}.json`,
		fileTitle: 'Không mở được tệp',
		file: {
			too_big: (name: string) => `${name} quá lớn, không phải tệp bộ trang chiếu của trang này.`,
			not_json: (name: string) =>
				`${name} không phải tệp JSON. Hãy chọn tệp đã lưu bằng nút "Lưu thành tệp".`,
			not_a_deck: (name: string) => `${name} không phải tệp bộ trang chiếu của trang này.`
		},
		part: (part: string, expected: string) => `Chỗ sai: ${part || 'cả tệp'}; cần: ${expected}.`,
		noPlace: (place: string) => `Tệp nói về địa bàn mã ${place}, không có trong dữ liệu này.`,
		unchanged: 'Bộ trang đang xem vẫn giữ nguyên.'
	},
	editor: {
		title: 'Chọn, xếp, sửa các trang',
		shown: (name: string) => `Chiếu trang ${name}`,
		up: (name: string) => `Đưa trang ${name} lên`,
		down: (name: string) => `Đưa trang ${name} xuống`,
		ownTitle: 'Tiêu đề riêng',
		ownNote: 'Ghi chú dưới trang',
		generated: (title: string) => `Tiêu đề tự sinh: ${title}`,
		moved: (name: string, at: string, all: string) => `${name}: vị trí ${at} trên ${all}.`,
		left: (name: string) => `Đã bỏ trang ${name}.`,
		added: (name: string) => `Đã thêm trang ${name} vào cuối.`,
		lastOne: 'Bộ trang cần ít nhất một trang.',
		limits:
			'Tiêu đề tối đa 120 chữ, ghi chú tối đa 400 chữ. Mọi thay đổi nằm trong địa chỉ của trang: chép liên kết là gửi được bộ trang này.',
		refused: (text: string, expected: string) => `Không nhận "${text}": cần ${expected}.`
	},
	speaker: {
		title: 'Người nói',
		waiting: 'Chưa nối với bộ trang chiếu. Mở cửa sổ này bằng phím S ở trang trình bày và để trang đó mở.',
		now: 'Đang chiếu',
		next: 'Trang sau',
		end: 'Hết.',
		notes: 'Ghi chú',
		noNotes: 'Trang này không có ghi chú.',
		rows: 'Các dòng phía sau',
		noRows: 'Trang này không có bảng phía sau.',
		sources: 'Nguồn',
		clock: 'Giờ',
		elapsed: 'Đã nói'
	}
};
