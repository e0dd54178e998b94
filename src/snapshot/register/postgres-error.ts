import { UnreadableFile } from '../../lib/register/types';

/** An error of reading PostgreSQL; `where` names the source without its password. */
export function unreadable(
	rule: string,
	en: string,
	vi: string,
	cause?: unknown,
	where = 'postgres'
): UnreadableFile {
	return new UnreadableFile(where, rule, { vi, en }, { cause });
}

interface Kind {
	readonly rule: string;
	readonly en: string;
	readonly vi: string;
}

const UNREACHABLE: Kind = {
	rule: 'postgres-unreachable',
	en: 'the server does not answer; check host, port, firewall, and that PostgreSQL runs',
	vi: 'máy chủ không trả lời; kiểm tra tên máy, cổng, tường lửa và PostgreSQL có đang chạy không'
};
const LOGIN: Kind = {
	rule: 'postgres-login',
	en: 'the server refuses user or password; the password comes from the URL, PGPASSWORD or .pgpass',
	vi: 'máy chủ từ chối tên người dùng hoặc mật khẩu; mật khẩu lấy từ URL, PGPASSWORD hoặc .pgpass'
};
const TLS: Kind = {
	rule: 'postgres-tls',
	en: 'the encrypted connection cannot be trusted; sslrootcert must hold the authority that signed the certificate, and the certificate must name this host',
	vi: 'kết nối mã hóa không tin được; sslrootcert phải chứa nơi cấp chứng thư của máy chủ và chứng thư phải ghi đúng tên máy này'
};
const NO_TLS: Kind = {
	rule: 'postgres-tls',
	en: 'the server offers no encrypted connection; switch TLS on there, or write sslmode=disable if the way to it is trusted',
	vi: 'máy chủ không có kết nối mã hóa; bật TLS ở máy chủ, hoặc ghi sslmode=disable nếu đường truyền tin cậy'
};
const LOST: Kind = {
	rule: 'postgres-lost',
	en: 'the connection broke off; nothing was taken over, try again',
	vi: 'kết nối bị đứt; chưa lấy gì vào, hãy thử lại'
};

/** By code of PostgreSQL (appendix A of its manual), of Node's sockets and of its TLS. */
const KINDS: Readonly<Record<string, Kind>> = {
	ECONNREFUSED: UNREACHABLE,
	ENOTFOUND: UNREACHABLE,
	EAI_AGAIN: UNREACHABLE,
	EHOSTUNREACH: UNREACHABLE,
	ENETUNREACH: UNREACHABLE,
	ETIMEDOUT: UNREACHABLE,
	ENOENT: UNREACHABLE,
	ECONNRESET: LOST,
	EPIPE: LOST,
	'57P01': LOST,
	'57P02': LOST,
	'28P01': LOGIN,
	'28000': LOGIN,
	'3D000': {
		rule: 'postgres-database',
		en: 'there is no such database on the server',
		vi: 'trên máy chủ không có cơ sở dữ liệu này'
	},
	'42501': {
		rule: 'postgres-permission',
		en: 'this user may not read the view; the office runs: GRANT SELECT ON <view> TO <user> (and USAGE on its schema)',
		vi: 'người dùng này không được đọc khung nhìn; đơn vị cần chạy: GRANT SELECT ON <khung nhìn> TO <người dùng> (và USAGE trên schema)'
	},
	'57014': {
		rule: 'postgres-timeout',
		en: 'the database took longer than allowed for one step; let the view read from a table, or index what it joins',
		vi: 'cơ sở dữ liệu chạy một bước quá thời gian cho phép; cho khung nhìn đọc từ bảng có sẵn hoặc đánh chỉ mục các cột nối'
	},
	'25006': {
		rule: 'postgres-writes',
		en: 'the view tries to write, which reading a register never allows; take the writing function out of it',
		vi: 'khung nhìn tìm cách ghi dữ liệu, việc đọc sổ không cho phép; bỏ hàm ghi khỏi khung nhìn'
	}
};

/** What pg itself throws without a code. */
const BY_MESSAGE: readonly (readonly [RegExp, Kind])[] = [
	[/SASL|password must be/, LOGIN],
	[/does not support SSL/, NO_TLS],
	[/timeout expired|connection timeout/i, UNREACHABLE],
	[/Connection terminated|Client has encountered a connection error/, LOST]
];

const TLS_CODE = /^(?:ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** An error of pg, Node or PostgreSQL in plain words, with the server's own behind it. */
export function explained(error: unknown, where: string): UnreadableFile {
	if (error instanceof UnreadableFile) return error;
	const { code = '', message } = error as { code?: string; message: string };
	const kind =
		KINDS[code] ?? (TLS_CODE.test(code) ? TLS : BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1]);
	const said = message || code;
	return unreadable(
		kind?.rule ?? 'postgres-error',
		`${kind?.en ?? 'PostgreSQL reports an error'} (${said})`,
		`${kind?.vi ?? 'PostgreSQL báo lỗi'} (${said})`,
		error,
		where
	);
}
