import type { Lang } from '../../text/format';

/** What an analyst can call or read besides the snapshot's tables; made by metrics/prelude.sql. */
export interface Macro {
	readonly name: string;
	/** How it is written: with its arguments, which are days and boundary systems. */
	readonly call: string;
	readonly doc: Readonly<Record<Lang, string>>;
}

/** Calls are of the day `asOf`, yyyy-mm-dd. */
export function macros(asOf: string): Macro[] {
	const day = `DATE '${asOf}'`;
	const firstDay = `DATE '${asOf.slice(0, 4)}-01-01'`;
	return [
		{
			name: 'product_state_on',
			call: `product_state_on(${day})`,
			doc: {
				vi: 'Tình trạng mỗi sản phẩm trong một ngày: hạng sao gần nhất và `state` (in_force đang có hiệu lực, expired hết hạn, withdrawn bị thu hồi).',
				en: 'State of each product on a day: its latest stars and `state` (in_force, expired, withdrawn).'
			}
		},
		{
			name: 'product_on',
			call: `product_on(${day})`,
			doc: {
				vi: 'Mỗi sản phẩm một dòng trong một ngày: chủ thể, loại hình, nơi, hạng sao, tình trạng và các việc xảy ra trong năm của ngày ấy.',
				en: 'One row a product on a day: producer, kind, places, stars, state, and the events of the day’s year.'
			}
		},
		{
			name: 'product_at_year_ends',
			call: `product_at_year_ends(${day})`,
			doc: {
				vi: 'Như product_on, vào ngày cuối của từng năm trước năm của ngày ấy (cột `as_of`), chỉ gồm sản phẩm đã từng được công nhận.',
				en: 'As product_on, on the last day of every year before the day’s own (column `as_of`), only products ever recognised.'
			}
		},
		{
			name: 'product_event',
			call: `product_event(${firstDay}, ${day})`,
			doc: {
				vi: 'Việc xảy ra với sản phẩm trong một thời gian: new công nhận mới, re_evaluated đánh giá lại, upgraded nâng hạng, downgraded giảm hạng, lapsed hết hạn, withdrawn bị thu hồi.',
				en: 'What happened to products in a period: new, re_evaluated, upgraded, downgraded, lapsed, withdrawn.'
			}
		},
		{
			name: 'potential_on',
			call: `potential_on(${day})`,
			doc: {
				vi: 'Sản phẩm có hồ sơ đề nghị 5 sao chưa có kết quả trong một ngày (tiềm năng 5 sao).',
				en: 'Products with an open proposal for 5 stars on a day (potential 5-star).'
			}
		},
		{
			name: 'figure_on',
			call: `figure_on(${day})`,
			doc: {
				vi: 'Số liệu đã công bố biết được đến một ngày, không kể số dự báo.',
				en: 'Published figures known on a day, forecasts left out.'
			}
		},
		{
			name: 'star_report_on',
			call: `star_report_on(${day})`,
			doc: {
				vi: 'Số công bố về sản phẩm theo hạng sao: mỗi văn bản, nơi và thời điểm một dòng.',
				en: 'Published products by star: one row a publication, place and date.'
			}
		},
		{
			name: 'producer_report_on',
			call: `producer_report_on(${day})`,
			doc: {
				vi: 'Số công bố về chủ thể theo loại hình: mỗi văn bản, nơi và thời điểm một dòng.',
				en: 'Published producers by kind: one row a publication, place and date.'
			}
		},
		{
			name: 'published_by_place',
			call: `published_by_place(${day}, '63')`,
			doc: {
				vi: 'Số công bố mới nhất của mỗi tỉnh trong một hệ địa giới (63 hoặc 34), tỉnh mới được cộng từ các tỉnh cũ khi đủ số.',
				en: 'The newest published numbers of each province of a boundary system (63 or 34); a merged province is summed from its parts where all have one.'
			}
		}
	];
}
