import { table, type RowOf } from './table';

export const source = table({
	name: 'source',
	doc: 'Publications the figures and targets were read in, and the files of registers.',
	doc_vi: 'Văn bản, bài báo mà số liệu và chỉ tiêu được đọc từ đó, và các tệp sổ đăng ký.',
	key: ['source_id'],
	columns: {
		source_id: {
			type: 'VARCHAR',
			doc: 'Key of data/published/sources.csv; of a register file `reg_` and 8 hex digits of its SHA-256.',
			doc_vi:
				'Mã trong data/published/sources.csv; với tệp sổ đăng ký là `reg_` và 8 chữ số hệ mười sáu của SHA-256.'
		},
		title: { type: 'VARCHAR', doc: 'Title as printed.', doc_vi: 'Nhan đề như in trong nguồn.' },
		publisher: {
			type: 'VARCHAR',
			doc: 'Publisher as received; shown is publisher_vi or publisher_en.',
			doc_vi: 'Nơi công bố như nhận được; trang web hiện publisher_vi hoặc publisher_en.'
		},
		publisher_vi: {
			type: 'VARCHAR',
			doc: 'Publisher, with what is to be said of it in Vietnamese.',
			doc_vi: 'Nơi công bố, kèm điều cần nói về nó, tiếng Việt.'
		},
		publisher_en: {
			type: 'VARCHAR',
			doc: 'Publisher, with what is to be said of it in English.',
			doc_vi: 'Nơi công bố, kèm điều cần nói về nó, tiếng Anh.'
		},
		address: {
			type: 'VARCHAR',
			doc: 'Web address as text; never fetched by the product.',
			doc_vi: 'Địa chỉ web, ghi dưới dạng chữ; phần mềm này không bao giờ tự mở.',
			nullable: true
		},
		address_note_vi: {
			type: 'VARCHAR',
			doc: 'Why there is no address, or what to look for there, Vietnamese.',
			doc_vi: 'Vì sao không có địa chỉ, hoặc cần tìm gì ở đó, tiếng Việt.',
			nullable: true
		},
		address_note_en: {
			type: 'VARCHAR',
			doc: 'Why there is no address, or what to look for there, English.',
			doc_vi: 'Vì sao không có địa chỉ, hoặc cần tìm gì ở đó, tiếng Anh.',
			nullable: true
		},
		published_on: {
			type: 'VARCHAR',
			doc: 'Date as received; shown is published_vi or published_en.',
			doc_vi: 'Ngày như nhận được; trang web hiện published_vi hoặc published_en.',
			nullable: true
		},
		published_vi: {
			type: 'VARCHAR',
			doc: 'Date with its own precision and remarks, Vietnamese: dd/mm/yyyy, mm/yyyy or yyyy.',
			doc_vi: 'Ngày với độ chính xác và ghi chú riêng, tiếng Việt: dd/mm/yyyy, mm/yyyy hoặc yyyy.',
			nullable: true
		},
		published_en: {
			type: 'VARCHAR',
			doc: 'Date with its own precision and remarks, English: yyyy-mm-dd, yyyy-mm or yyyy.',
			doc_vi: 'Ngày với độ chính xác và ghi chú riêng, tiếng Anh: yyyy-mm-dd, yyyy-mm hoặc yyyy.',
			nullable: true
		},
		note: {
			type: 'VARCHAR',
			doc: 'What is odd about the source, English.',
			doc_vi: 'Điểm bất thường của nguồn, tiếng Anh.',
			nullable: true
		},
		note_vi: {
			type: 'VARCHAR',
			doc: 'What is odd about the source, Vietnamese.',
			doc_vi: 'Điểm bất thường của nguồn, tiếng Việt.',
			nullable: true
		}
	}
});
export type SourceRow = RowOf<typeof source>;
