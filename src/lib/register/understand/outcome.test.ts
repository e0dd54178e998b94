import { describe, expect, it } from 'vitest';
import { parseHappening } from './outcome';

describe('parseHappening', () => {
	it.each([
		['mới', 'new'],
		['Công nhận mới', 'new'],
		['Sản phẩm mới', 'new'],
		['Lần đầu', 'new'],
		['Đánh giá lại', 're_evaluated'],
		['Công nhận lại', 're_evaluated'],
		['cấp lại', 're_evaluated'],
		['Phân hạng lại', 're_evaluated'],
		['Tái chứng nhận', 're_evaluated'],
		['Nâng hạng', 'upgraded'],
		['Đánh giá lại, nâng hạng', 'upgraded'],
		['Nâng sao từ 3 lên 4', 'upgraded'],
		['Xuống hạng', 'downgraded'],
		['Hạ sao', 'downgraded']
	])('%s → %s', (text, outcome) => {
		expect(parseHappening(text)).toEqual({ outcome, withdrawn: false, renamed: false });
	});

	it.each([
		'Thu hồi',
		'Đã thu hồi giấy chứng nhận',
		'rút',
		'Rút sao',
		'Xin rút khỏi chương trình',
		'Bị thu hồi'
	])('%s is a withdrawal', (text) => expect(parseHappening(text)).toMatchObject({ withdrawn: true }));

	it.each(['Đổi tên từ "Chè xanh"', 'Tên cũ: Chè xanh'])('%s is a new name', (text) => {
		expect(parseHappening(text)).toMatchObject({ renamed: true, withdrawn: false });
	});

	it.each(['Thu hồi đất', 'Rút kinh nghiệm', 'Không thu hồi', 'Chưa bị thu hồi', 'Bao bì mới', 'x', ''])(
		'%s says nothing of the kind',
		(text) => expect(parseHappening(text)).toBeNull()
	);
});
