import type { Row } from './metric';

/** A goal on a day, worked out by hand from what is printed; the source stands in brackets. */
export interface PublishedCase {
	/** As written in the file of goals. */
	readonly place: string;
	readonly metric: string;
	/** First and last year of the period. */
	readonly years: string;
	readonly day: string;
	readonly says: string;
	/** Values that must come out; `id` where several goals share place, metric and period. */
	readonly want: Partial<Row> & { readonly id?: string };
}

const of = (
	place: string,
	metric: string,
	years: string,
	day: string,
	says: string,
	want: PublishedCase['want']
): PublishedCase => ({ place, metric, years, day, says, want });

export const PUBLISHED_CASES: readonly PublishedCase[] = [
	of(
		'Tuyên Quang',
		'products_total',
		'2021-2025',
		'2022-12-31',
		'79 (2020-12) + (230 − 79) × 729/1825 = 139.32; 191 is above; 191 − 230 = −39 [snn_tq]',
		{ actual: 191, baseline: 79, expected: 139.3173, gap: -39, status: 'on_track', comparator: '>' }
	),
	of(
		'Tuyên Quang',
		'products_total',
		'2021-2025',
		'2026-09-30',
		'no figure after 2022-12: on course then, plan over, no closing figure [snn_tq]',
		{ actual: 191, status: 'not_closed', is_over: true, is_final: false }
	),
	of(
		'Tuyên Quang',
		'products_5star',
		'2021-2025',
		'2025-12-31',
		'7 by 2025, no 5-star figure printed [seed_tuyenquang]',
		{ actual: null, goal: 7, status: 'no_data', reason: 'not_reported' }
	),
	of(
		'Tuyên Quang',
		'products_new_3star_up',
		'2021-2025',
		'2025-12-31',
		'one year of five printed: a flow needs every finished year [snn_tq]',
		{ actual: null, status: 'no_data', reason: 'years_missing' }
	),
	of(
		'Tuyên Quang',
		'communes_with_product_3star_up',
		'2021-2025',
		'2025-12-31',
		'138 of 138 communes, none printed [seed_tuyenquang]',
		{ goal: 138, status: 'no_data', reason: 'not_reported' }
	),
	of(
		'Tuyên Quang',
		'communes_with_product_3star_up_share',
		'2021-2025',
		'2025-12-31',
		'100 %: neither communes with a product nor a share printed [seed_tuyenquang]',
		{ goal: 100, unit: 'percent', status: 'no_data', reason: 'not_reported' }
	),
	of(
		'Tuyên Quang',
		'products_evaluated_new',
		'2021-2025',
		'2025-12-31',
		'209 evaluated: registers hold recognised ones only [seed_tuyenquang]',
		{ goal: 209, status: 'no_data', reason: 'not_computable' }
	),
	of(
		'Tuyên Quang',
		'products_supported_trademark',
		'2021-2025',
		'2025-12-31',
		'167 products with trademarks: no register holds support [seed_tuyenquang]',
		{ goal: 167, reason: 'not_computable' }
	),
	of(
		'Tuyên Quang',
		'products_upgraded_from_3star',
		'2021-2025',
		'2025-12-31',
		'44 of 3 stars raised: printed upgrades do not say from where, none taken [seed_tuyenquang]',
		{ goal: 44, reason: 'not_reported' }
	),
	of(
		'Trà Vinh',
		'products_3star_up',
		'2021-2025',
		'2022-12-31',
		'104 against 165 × 729/1825 = 65.91; 165 − 104 = 61 missing [seed_travinh]',
		{ actual: 104, baseline: 0, expected: 65.9096, gap: -61, status: 'on_track' }
	),
	of('Trà Vinh', 'products_3star_up', '2021-2025', '2025-12-31', '393 (2025-01) − 165 = 228 over [vns_tv]', {
		actual: 393,
		gap: 228,
		status: 'met',
		is_final: false
	}),
	of(
		'Trà Vinh',
		'producers_cooperative_share',
		'2021-2025',
		'2022-12-31',
		'11/67 = 16.4179 %; 16.4179 − 30 = −13.5821; one figure, no path [seed_travinh]',
		{
			actual: 16.4179,
			numerator: 11,
			denominator: 67,
			gap: -13.5821,
			expected: null,
			status: 'below',
			actual_basis: 'computed'
		}
	),
	of(
		'Trà Vinh',
		'producers_enterprise_and_household_share',
		'2021-2025',
		'2022-12-31',
		'(14 + 3 + 38)/67 = 55/67 = 82.0896 % ≥ 50 [seed_travinh]',
		{ actual: 82.0896, numerator: 55, denominator: 67, gap: 32.0896, status: 'met' }
	),
	of(
		'Trà Vinh',
		'producers_green_value_chain_share',
		'2021-2025',
		'2025-12-31',
		'30 %: no register, no published share [seed_travinh]',
		{ reason: 'not_computable', actual: null }
	),
	of(
		'Trà Vinh',
		'craft_villages_with_product_share',
		'2021-2025',
		'2025-12-31',
		'10 % of craft villages: no list of them [seed_travinh]',
		{ reason: 'not_computable', goal: 10 }
	),
	of(
		'Trà Vinh',
		'showrooms_built',
		'2021-2025',
		'2025-12-31',
		'1 showroom: not in a product register [seed_travinh]',
		{ reason: 'not_computable', goal: 1 }
	),
	of(
		'Trà Vinh',
		'products_new_3star_up',
		'2025-2025',
		'2025-12-31',
		'20 new in 2025, beside the five-year goal of 165 [vns_tv]',
		{ goal: 20, reason: 'not_reported' }
	),
	of(
		'each district (Trà Vinh)',
		'products_3star_up',
		'2018-2020',
		'2020-12-31',
		'3 for each district is listed, not computed [bts_tv]',
		{ goal: 3, applies_to: 'each_district', status: 'no_data', reason: 'each_unit' }
	),
	of(
		'Cao Bằng',
		'producers_cooperative_share',
		'2024-2024',
		'2024-12-31',
		'22/67 = 32.8358 % of 2023 is before the period: a start, no actual',
		{ actual: null, baseline: 32.8358, reason: 'only_before_period' }
	),
	of(
		'Cao Bằng',
		'producers_sme_share',
		'2024-2024',
		'2024-12-31',
		'14/67 = 20.8955 % of 2023 is before the period',
		{ actual: null, baseline: 20.8955, reason: 'only_before_period' }
	),
	of(
		'Cao Bằng',
		'products_new_3star_up',
		'2024-2024',
		'2024-12-31',
		'30 new in 2024: result not printed [seed_caobang]',
		{ goal: 30, reason: 'not_reported' }
	),
	of(
		'Cao Bằng',
		'products_maintained_share',
		'2024-2024',
		'2024-12-31',
		'100 % kept: published figures do not follow products [seed_caobang]',
		{ goal: 100, nature: 'ratio', reason: 'not_reported' }
	),
	of(
		'Cao Bằng',
		'producers_trained_share',
		'2024-2024',
		'2024-12-31',
		'100 % trained: no register records training [seed_caobang]',
		{ goal: 100, reason: 'not_computable' }
	),
	of(
		'Cao Bằng',
		'trade_fairs_held',
		'2024-2024',
		'2024-12-31',
		'1 fair: not in a product register [seed_caobang]',
		{ goal: 1, reason: 'not_computable' }
	),
	of(
		'Cao Bằng',
		'products_5star_dossiers_supported',
		'2024-2024',
		'2024-12-31',
		'1 dossier: none printed [seed_caobang]',
		{ goal: 1, reason: 'not_reported' }
	),
	of(
		'Lục Nam (Bắc Giang)',
		'products_new_3star_up',
		'2024-2024',
		'2024-12-31',
		'7 new: registered, results not in the text [seed_lucnam]',
		{ goal: 7, level: 'district', reason: 'not_reported' }
	),
	of(
		'Lục Nam (Bắc Giang)',
		'products_reevaluated',
		'2024-2024',
		'2024-12-31',
		'2 re-evaluated: results not in the text [seed_lucnam]',
		{ goal: 2, target_kind: 'T8', reason: 'not_reported' }
	),
	of(
		'Bắc Kạn',
		'products_3star_up',
		'2021-2025',
		'2022-12-31',
		'155 (2021) against 200 × 364/1825 = 39.89; 155 − 200 = −45 [seed_backan]',
		{ actual: 155, expected: 39.8904, gap: -45, status: 'on_track' }
	),
	of(
		'Bắc Kạn',
		'products_3star_up',
		'2021-2025',
		'2023-12-31',
		'184 (2023-11) against 200 × 1063/1825 = 116.49 [tcnn_bk]',
		{ actual: 184, expected: 116.4932, gap: -16, status: 'on_track', comparator: '>' }
	),
	of(
		'Bắc Kạn',
		'products_5star',
		'2021-2025',
		'2022-12-31',
		'1 (2021) against 2 × 364/1825 = 0.3989 [seed_backan]',
		{ actual: 1, expected: 0.3989, status: 'on_track' }
	),
	of(
		'Bắc Kạn',
		'products_5star',
		'2021-2025',
		'2023-12-31',
		'1 against 2 × 1063/1825 = 1.1649; 1/1.1649 = 0.86 < 0.9 [tcnn_bk]',
		{ actual: 1, expected: 1.1649, gap: -1, status: 'behind' }
	),
	of(
		'Việt Nam',
		'products_3star_up',
		'2021-2025',
		'2022-12-31',
		'8,689 against 10,000 × 729/1825 = 3,994.52 [star_8689]',
		{ actual: 8689, expected: 3994.5205, gap: -1311, status: 'on_track' }
	),
	of(
		'Việt Nam',
		'products_3star_up',
		'2021-2025',
		'2023-12-31',
		'11,056 − 10,000 = 1,056: passed [dnhn_28]',
		{ actual: 11056, gap: 1056, status: 'met' }
	),
	of(
		'Việt Nam',
		'products_3star_up',
		'2021-2025',
		'2025-12-31',
		'17,000 (2025-09) ÷ 10,000 = 1.7 [ld_0929]',
		{ actual: 17000, attainment: 1.7, status: 'met' }
	),
	of(
		'Việt Nam',
		'products_5star',
		'2021-2025',
		'2022-12-31',
		'20 (2021-12) against 400 × 364/1825 = 79.78; range to 500, the lower bound decides [btq_22]',
		{ actual: 20, goal: 400, goal_upper: 500, expected: 79.7808, status: 'behind' }
	),
	of(
		'Việt Nam',
		'products_5star',
		'2021-2025',
		'2023-12-31',
		'42 (2023-07) against 400 × 941/1825 = 206.25 [dnhn_22]',
		{ actual: 42, expected: 206.2466, status: 'behind' }
	),
	of(
		'Việt Nam',
		'products_5star',
		'2021-2025',
		'2025-12-31',
		'126 (2025-06) against 400 × 1641/1825 = 359.67; 126/400 = 0.315; “over 120” of 2025-09 says nothing new [vnp_126]',
		{ actual: 126, expected: 359.6712, attainment: 0.315, gap: -274, status: 'behind' }
	),
	of(
		'Việt Nam',
		'producers_cooperative_share',
		'2021-2025',
		'2022-12-31',
		'38.8 (2021): a single share is its own start [nongthon_6500]',
		{ actual: 38.8, expected: null, gap: -1.2, status: 'below' }
	),
	of(
		'Việt Nam',
		'producers_cooperative_share',
		'2021-2025',
		'2023-12-31',
		'38.1 below its start 38.8: moves away; path 38.8 + 1.2 × 730/1461 = 39.40 [lmhtx_2023]',
		{ actual: 38.1, baseline: 38.8, expected: 39.3996, status: 'regressing' }
	),
	of(
		'Việt Nam',
		'producers_cooperative_share',
		'2021-2025',
		'2025-12-31',
		'32.7 − 40 = −7.3 points; path 38.8 + 1.2 × 1096/1461 = 39.70 [vnn_kho]',
		{ actual: 32.7, gap: -7.3, expected: 39.7002, status: 'regressing' }
	),
	of(
		'Việt Nam',
		'producers_sme_share',
		'2021-2025',
		'2025-12-31',
		'24.1 below its start 27.4; 24.1 − 30 = −5.9; every enterprise counts [vnn_kho]',
		{ actual: 24.1, baseline: 27.4, gap: -5.9, status: 'regressing' }
	),
	of(
		'Việt Nam',
		'products_upgraded_share',
		'2021-2025',
		'2025-12-31',
		'50 % upgraded: no share printed [hnt_919]',
		{ goal: 50, reason: 'not_reported' }
	),
	of(
		'Việt Nam',
		'producers_green_value_chain_share',
		'2021-2025',
		'2025-12-31',
		'30 % green chains: no register [hnt_919]',
		{ goal: 30, reason: 'not_computable' }
	),
	of(
		'Việt Nam',
		'craft_villages_with_product_share',
		'2021-2025',
		'2025-12-31',
		'50 % of craft villages: no list [hnt_919]',
		{ goal: 50, reason: 'not_computable' }
	),
	of(
		'Việt Nam',
		'producers_modern_sales_channel_share',
		'2021-2025',
		'2025-12-31',
		'50 % in modern channels: no register [dlpl_919]',
		{ goal: 50, reason: 'not_computable' }
	),
	of(
		'each province (Việt Nam)',
		'showrooms_built',
		'2021-2025',
		'2025-12-31',
		'one showroom a province is listed, not computed [hnt_919]',
		{ applies_to: 'each_province', reason: 'each_unit' }
	),
	of(
		'Việt Nam',
		'products_3star_up',
		'2022-2022',
		'2022-12-31',
		'8,689 − 6,500 = 2,189; began at 5,401 (2021-12) [star_8689]',
		{ actual: 8689, baseline: 5401, expected: 6500, gap: 2189, is_final: true, status: 'met' }
	),
	of(
		'Việt Nam',
		'products_3star_up',
		'2025-2025',
		'2025-12-31',
		'14,642 + (15,000 − 14,642) × 272/364 = 14,909.52; 17,000 passes 15,000 [ld_0929]',
		{ actual: 17000, baseline: 14642, expected: 14909.5165, gap: 2000, status: 'met' }
	),
	of(
		'Việt Nam',
		'products_standardised',
		'2018-2020',
		'2020-12-31',
		'2,400 “standardised” is not “recognised” [lv_490]',
		{ goal: 2400, reason: 'not_computable' }
	),
	of(
		'Việt Nam',
		'tourism_village_models',
		'2018-2020',
		'2020-12-31',
		'8 to 10 models: upper bound kept [lv_490]',
		{ goal: 8, goal_upper: 10, reason: 'not_computable' }
	),
	of(
		'Yên Bái',
		'products_3star_up',
		'2021-2025',
		'2022-12-31',
		'193 against 315 × 729/1825 = 125.83; 193 − 315 = −122 [ev_yb]',
		{ actual: 193, expected: 125.8274, gap: -122, status: 'on_track' }
	),
	of(
		'Yên Bái',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'268 (2025-02) against 315 × 1519/1825 = 262.18; 47 missing [hnb_yb]',
		{ actual: 268, expected: 262.1836, gap: -47, status: 'on_track' }
	),
	of(
		'Yên Bái',
		'products_new_3star_up',
		'2023-2023',
		'2023-12-31',
		'43 (2023-10) − 34 = 9; 43/34 = 126.47 %; the 18 re-evaluated do not count [hh_yb]',
		{
			id: 't162',
			actual: 43,
			goal: 34,
			gap: 9,
			attainment: 1.264706,
			status: 'met',
			is_used: true,
			versions: 2
		}
	),
	of(
		'Yên Bái',
		'products_new_3star_up',
		'2023-2023',
		'2023-12-31',
		'the longer plan: 43 − 66 = −23; path 66 × 303/364 = 54.94; of 2023, so before hh_yb of 2023-11 [ev_yb]',
		{
			id: 'g2',
			actual: 43,
			goal: 66,
			gap: -23,
			expected: 54.9396,
			status: 'behind',
			is_used: false,
			superseded_by: 't162'
		}
	),
	of(
		'Yên Bái',
		'products_recognised_in_year',
		'2023-2023',
		'2023-12-31',
		'129 in 2023: not printed [ev_yb]',
		{ goal: 129, target_kind: 'T3', reason: 'not_reported' }
	),
	of(
		'Văn Yên (Yên Bái)',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'51 of the nine that make up 315; no district total printed [ev_yb]',
		{ id: 't170', goal: 51, level: 'district', province_id: '63-15', reason: 'not_reported' }
	),
	of(
		'Trấn Yên (Yên Bái)',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'47 of the nine that make up 315; no district total printed [ev_yb]',
		{ id: 't171', goal: 47, level: 'district', province_id: '63-15', reason: 'not_reported' }
	),
	of(
		'Văn Chấn (Yên Bái)',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'46 of the nine that make up 315; no district total printed [ev_yb]',
		{ id: 't172', goal: 46, level: 'district', province_id: '63-15', reason: 'not_reported' }
	),
	of(
		'Yên Bình (Yên Bái)',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'39 of the nine that make up 315; no district total printed [ev_yb]',
		{ id: 't173', goal: 39, level: 'district', province_id: '63-15', reason: 'not_reported' }
	),
	of(
		'Lục Yên (Yên Bái)',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'35 of the nine that make up 315; no district total printed [ev_yb]',
		{ id: 't174', goal: 35, level: 'district', province_id: '63-15', reason: 'not_reported' }
	),
	of(
		'Thành phố Yên Bái (Yên Bái)',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'31 of the nine that make up 315; no district total printed [ev_yb]',
		{ id: 't175', goal: 31, level: 'district', province_id: '63-15', reason: 'not_reported' }
	),
	of(
		'Mù Cang Chải (Yên Bái)',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'28 of the nine that make up 315; no district total printed [ev_yb]',
		{ id: 't176', goal: 28, level: 'district', province_id: '63-15', reason: 'not_reported' }
	),
	of(
		'Nghĩa Lộ (Yên Bái)',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'21 of the nine that make up 315; no district total printed [ev_yb]',
		{ id: 't177', goal: 21, level: 'district', province_id: '63-15', reason: 'not_reported' }
	),
	of(
		'Trạm Tấu (Yên Bái)',
		'products_3star_up',
		'2021-2025',
		'2025-06-30',
		'17 of the nine that make up 315; no district total printed [ev_yb]',
		{ id: 't178', goal: 17, level: 'district', province_id: '63-15', reason: 'not_reported' }
	),
	of(
		'Bắc Giang',
		'products_new_3star_up',
		'2022-2022',
		'2022-12-31',
		'73 − 35 = 38; 35 is of 2023-01, after 30 of 2021: used [kh_bg]',
		{
			id: 't52',
			actual: 73,
			goal: 35,
			gap: 38,
			status: 'met',
			is_used: true,
			superseded_by: null,
			versions: 2
		}
	),
	of(
		'Bắc Giang',
		'products_new_3star_up',
		'2022-2022',
		'2022-12-31',
		'73 − 30 = 43; shown, not used [hnd_bg]',
		{ id: 't58', actual: 73, goal: 30, gap: 43, status: 'met', is_used: false, superseded_by: 't52' }
	),
	of(
		'Bắc Giang',
		'products_3star_up',
		'2023-2023',
		'2023-12-31',
		'205 of 2022-12 is before 2023: a start of the path only [kh_bg]',
		{ actual: null, baseline: 205, reason: 'only_before_period' }
	),
	of('Bắc Giang', 'products_3star_up', '2021-2025', '2024-12-31', '334 − 310 = 24 [cl_bg]', {
		actual: 334,
		gap: 24,
		status: 'met'
	}),
	of(
		'Đồng Tháp',
		'products_new_3star_up',
		'2022-2022',
		'2022-12-31',
		'50 new: the 150 of the round are not said to be new [sggp_dt]',
		{ goal: 50, reason: 'not_reported' }
	),
	of(
		'Đồng Tháp',
		'products_reevaluated_share',
		'2022-2022',
		'2022-12-31',
		'50 % of those certified in 2019: not printed [sggp_dt]',
		{ goal: 50, target_kind: 'T8', reason: 'not_reported' }
	),
	of(
		'Đồng Tháp',
		'producers_trained_share',
		'2022-2022',
		'2022-12-31',
		'100 % trained: no register [sggp_dt]',
		{ reason: 'not_computable' }
	),
	of(
		'Tiền Giang',
		'products_3star_up',
		'2021-2025',
		'2022-12-31',
		'175 against 200 × 729/1825 = 79.89 [nd_tg]',
		{ actual: 175, expected: 79.8904, gap: -25, status: 'on_track' }
	),
	of('Tiền Giang', 'products_4star', '2021-2025', '2023-12-31', '95 − 90 = 5 [dtmn_tg]', {
		actual: 95,
		gap: 5,
		status: 'met'
	}),
	of(
		'Quảng Ninh',
		'products_5star',
		'2021-2025',
		'2023-12-31',
		'4 against 8 × 1094/1825 = 4.80; 4/4.80 = 0.83 < 0.9; a range to 10 [qn_thuonghieu]',
		{ actual: 4, goal_upper: 10, expected: 4.7956, status: 'behind' }
	),
	of(
		'Quảng Ninh',
		'products_5star',
		'2021-2025',
		'2025-12-31',
		'8 of at least 8: equal satisfies, gap 0; 10 is the upper bound [vnn_qn]',
		{ actual: 8, goal: 8, gap: 0, status: 'met' }
	),
	of(
		'Thái Nguyên',
		'products_5star',
		'2021-2025',
		'2024-12-31',
		'4 against 5 × 1460/1825 = 4: just on the path [vn_tn24]',
		{ actual: 4, expected: 4, status: 'on_track' }
	),
	of(
		'Lào Cai',
		'products_recognised_in_year',
		'2024-2024',
		'2024-12-31',
		'57/30 = 190 %, re-evaluations included [bm_lc]',
		{ actual: 57, attainment: 1.9, gap: 27, is_final: true, status: 'met' }
	),
	of(
		'An Giang',
		'products_3star_up',
		'2021-2025',
		'2022-12-31',
		'37 + (170 − 37) × 364/1825 = 63.53; 62/63.53 = 0.976 ≥ 0.9 [tv_ag2021]',
		{ actual: 62, baseline: 37, expected: 63.5271, status: 'close' }
	),
	of(
		'An Giang',
		'products_3star_up',
		'2021-2025',
		'2023-12-31',
		'92 against 37 + 133 × 1094/1825 = 116.73; 0.79 < 0.9 [vnt_ag]',
		{ actual: 92, expected: 116.7271, status: 'behind' }
	),
	of(
		'An Giang',
		'producers_cooperative_share',
		'2021-2025',
		'2025-12-31',
		'5/62 = 8.0645 % (printed 8.2), below 3/28 = 10.7143 % of 2020-12 [vnt_ag]',
		{ actual: 8.0645, numerator: 5, denominator: 62, baseline: 10.7143, status: 'regressing' }
	),
	of(
		'An Giang',
		'producers_sme_share',
		'2021-2025',
		'2025-12-31',
		'21/62 = 33.871 % ≥ 30, though it began at 13/28 = 46.4286 % [vnt_ag]',
		{ actual: 33.871, baseline: 46.4286, gap: 3.871, status: 'met' }
	),
	of('Lâm Đồng', 'producers_household', '2021-2025', '2022-12-31', '12 − 9 = 3 [infonet_ld]', {
		actual: 12,
		target_kind: 'T11',
		gap: 3,
		status: 'met'
	}),
	of(
		'Lâm Đồng',
		'producers_cooperative',
		'2021-2025',
		'2022-12-31',
		'19 against 26 × 272/1825 = 3.88 [infonet_ld]',
		{ actual: 19, expected: 3.8751, status: 'on_track' }
	),
	of('Lâm Đồng', 'products_3star_up', '2021-2025', '2023-12-31', '215 (2023-02) − 168 = 47 [dlgov_240]', {
		actual: 215,
		gap: 47,
		status: 'met'
	}),
	of('Phú Thọ', 'products_3star_new', '2024-2024', '2024-12-31', '94 − 67 = 27 [dnhn_pt]', {
		actual: 94,
		gap: 27,
		status: 'met'
	}),
	of(
		'Sơn La',
		'products_5star_potential',
		'2022-2025',
		'2025-12-31',
		'3 to 4: upper bound kept, none printed [dv_sl]',
		{ goal: 3, goal_upper: 4, target_kind: 'T5', reason: 'not_reported' }
	),
	of(
		'Sơn La',
		'products_exported',
		'2022-2025',
		'2025-12-31',
		'15 to 20 exported: no register holds markets [dv_sl]',
		{ goal: 15, goal_upper: 20, target_kind: 'T20', reason: 'not_computable' }
	),
	of(
		'Bà Rịa - Vũng Tàu',
		'products_tourism_3star_up',
		'2021-2025',
		'2025-12-31',
		'5 tourism products: none printed [ein_brvt]',
		{ goal: 5, target_kind: 'T19', reason: 'not_reported' }
	)
];
