import { fold } from '../../text/fold';
import { normaliseText } from '../read/normalise';

/** Abbreviations that offices use in headings, folded; both sides of a comparison are written out. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		cmt: 'cmnd',
		cn: 'cong nhan',
		cq: 'co quan',
		cs: 'co so',
		cssx: 'co so san xuat',
		cssxkd: 'co so san xuat kinh doanh',
		ct: 'chu the',
		dc: 'dia chi',
		dg: 'danh gia',
		dkkd: 'dang ky kinh doanh',
		dn: 'doanh nghiep',
		dt: 'dien thoai',
		dv: 'don vi',
		dvhc: 'don vi hanh chinh',
		dvsx: 'don vi san xuat',
		gcn: 'giay chung nhan',
		gpkd: 'giay phep kinh doanh',
		hkd: 'ho kinh doanh',
		htx: 'hop tac xa',
		kd: 'kinh doanh',
		kq: 'ket qua',
		lh: 'loai hinh',
		mst: 'ma so thue',
		ndd: 'nguoi dai dien',
		qd: 'quyet dinh',
		sdt: 'so dien thoai',
		sp: 'san pham',
		sx: 'san xuat',
		sxkd: 'san xuat kinh doanh',
		tg: 'thoi gian',
		tht: 'to hop tac',
		tsp: 'ten san pham',
		xh: 'xep hang'
	})
);

const IDENTIFIER = /^[A-Za-z0-9_]+$/;

/**
 * A heading in comparable words: folded, signs dropped, abbreviations written out.
 * `Tên SP\n(OCOP)` → `ten san pham ocop`; `TenSanPham` and `ten_san_pham` → `ten san pham`.
 */
export function headingWords(text: string): string {
	// Only identifiers: "SảN PHẩM" (a bad upper case of converted text) must not be torn apart.
	const spaced = IDENTIFIER.test(text) ? text.replace(/([a-z])([A-Z])/g, '$1 $2') : text;
	return fold(normaliseText(spaced))
		.replace(/[^a-z0-9#]+/g, ' ')
		.trim()
		.split(' ')
		.map((word) => ABBREVIATIONS.get(word) ?? word)
		.join(' ')
		.replace(/\bd c\b/, 'dia chi')
		.replace(/\be mail\b/, 'email');
}

/** `Địa chỉ (thôn, xã, huyện)` → `Địa chỉ`; a heading all in brackets stays. */
export function withoutBrackets(text: string): string {
	const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').trim();
	return bare === '' ? text : bare;
}
