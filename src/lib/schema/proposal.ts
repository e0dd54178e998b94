import { originColumn } from './origin';
import { table, type RowOf } from './table';

/** A dossier on its way: registered or sent up, not (yet) recognised. Never a rank (domain.md §8). */
export const proposal = table({
	name: 'proposal',
	doc: 'Proposals: potential 5-star (or 4-star) dossiers, and registered dossiers whose result is not known.',
	doc_vi:
		'Hồ sơ đề nghị: tiềm năng 5 sao (hoặc 4 sao) và hồ sơ đã đăng ký chưa rõ kết quả. Hồ sơ đề nghị không phải là hạng sao.',
	key: ['proposal_id'],
	columns: {
		proposal_id: {
			type: 'VARCHAR',
			doc: 'Stable id within the snapshot.',
			doc_vi: 'Mã hồ sơ, ổn định trong bộ dữ liệu.'
		},
		product_id: {
			type: 'VARCHAR',
			doc: 'The product.',
			doc_vi: 'Sản phẩm được đề nghị.',
			references: 'product.product_id'
		},
		purpose: {
			type: 'VARCHAR',
			doc: 'What the dossier asks for.',
			doc_vi:
				'Hồ sơ đề nghị điều gì: `new` công nhận mới, `re_evaluation` đánh giá lại, `upgrade` nâng hạng.',
			values: ['new', 're_evaluation', 'upgrade']
		},
		proposed_stars: {
			type: 'INTEGER',
			doc: 'Stars asked for; null where the source does not say.',
			doc_vi: 'Số sao đề nghị; để trống khi nguồn không nêu.',
			nullable: true
		},
		score: {
			type: 'DOUBLE',
			doc: 'Score given by the level that sent it up, out of 100.',
			doc_vi: 'Điểm do cấp chuyển hồ sơ chấm, thang 100.',
			nullable: true
		},
		proposed_on: {
			type: 'DATE',
			doc: 'Day it was sent up.',
			doc_vi: 'Ngày chuyển hồ sơ lên cấp trên.',
			nullable: true
		},
		decided_on: {
			type: 'DATE',
			doc: 'Day of the answer; null while open.',
			doc_vi: 'Ngày có kết quả; để trống khi chưa có.',
			nullable: true
		},
		result: {
			type: 'VARCHAR',
			doc: 'Answer, `open` while there is none, `unknown` where the source does not say.',
			doc_vi:
				'Kết quả: `recognised` được công nhận, `rejected` không đạt, `open` chưa có kết quả, `unknown` nguồn không nêu.',
			values: ['open', 'recognised', 'rejected', 'unknown']
		},
		is_sample: {
			type: 'BOOLEAN',
			doc: 'True for generated sample rows.',
			doc_vi: 'Đúng nếu là dòng dữ liệu mẫu do máy sinh.'
		},
		source_id: {
			type: 'VARCHAR',
			doc: 'Source of the row; null for sample rows.',
			doc_vi: 'Nguồn của dòng; để trống ở dòng dữ liệu mẫu.',
			nullable: true,
			references: 'source.source_id'
		},
		origin: originColumn
	}
});
export type ProposalRow = RowOf<typeof proposal>;
