import type { EngineErrorCode } from './errors';

interface Message {
	readonly vi: string;
	readonly en: string;
}

/**
 * What a reader is told for each code: what happened and what they can do. The prerendered
 * figures of the page stay valid in every case, and each message says so only where it helps.
 * Names in braces are facts of the error's `detail`.
 */
export const ENGINE_MESSAGES: Readonly<Record<EngineErrorCode, Message>> = {
	no_webassembly: {
		vi: 'Trình duyệt này không chạy được WebAssembly nên không lọc được số liệu theo yêu cầu. Các số liệu in sẵn trên trang vẫn đúng. Hãy dùng phiên bản mới của Chrome, Edge, Firefox hoặc Safari, hoặc nhờ quản trị viên bỏ chặn WebAssembly.',
		en: 'This browser cannot run WebAssembly, so figures cannot be filtered on demand. The figures printed on the page remain correct. Use a recent Chrome, Edge, Firefox or Safari, or ask your administrator to allow WebAssembly.'
	},
	no_worker: {
		vi: 'Trình duyệt không cho khởi động tiến trình nền để tính số liệu. Các số liệu in sẵn trên trang vẫn đúng. Hãy thử tải lại trang hoặc dùng trình duyệt khác.',
		en: 'The browser refused to start the background process that computes figures. The figures printed on the page remain correct. Try reloading the page or another browser.'
	},
	unreachable_file: {
		vi: 'Không tải được tệp {file}. Hãy kiểm tra kết nối mạng rồi thử lại.',
		en: 'The file {file} could not be downloaded. Check the network connection and try again.'
	},
	hash_mismatch: {
		vi: 'Tệp {file} không khớp với bản ghi của kỳ dữ liệu (cần {expected}, nhận được {actual}) nên không được sử dụng. Hãy tải lại trang; nếu vẫn vậy, hãy báo cho đơn vị vận hành.',
		en: 'The file {file} does not match the snapshot’s record (expected {expected}, received {actual}) and was not used. Reload the page; if that does not help, tell the operator of this site.'
	},
	unreadable_file: {
		vi: 'Tệp {file} bị hỏng hoặc sai định dạng nên không đọc được. Hãy báo cho đơn vị vận hành.',
		en: 'The file {file} is damaged or has the wrong format and cannot be read. Tell the operator of this site.'
	},
	schema_too_new: {
		vi: 'Kỳ dữ liệu này được lập cho phiên bản mới hơn của trang (cấu trúc {actual}, trang đọc được đến {expected}). Hãy tải lại trang để nhận phiên bản mới.',
		en: 'This snapshot was made for a newer version of the site (schema {actual}, this page reads up to {expected}). Reload the page to get the new version.'
	},
	cancelled: {
		vi: 'Đã dừng theo yêu cầu.',
		en: 'Stopped as requested.'
	},
	out_of_memory: {
		vi: 'Phép tính cần nhiều bộ nhớ hơn mức trình duyệt cho phép. Hãy thu hẹp phạm vi lọc rồi thử lại.',
		en: 'The computation needs more memory than the browser allows. Narrow the selection and try again.'
	},
	crashed: {
		vi: 'Bộ máy tính số liệu đã dừng đột ngột và sẽ khởi động lại ở lần hỏi sau. Chi tiết: {reason}',
		en: 'The computing engine stopped unexpectedly and will restart at the next question. Details: {reason}'
	}
};
