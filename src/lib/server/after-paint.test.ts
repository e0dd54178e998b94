import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { startAfterPaint } from './after-paint';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const script = `
{
	const element = document.currentScript.parentElement;
	Promise.all([
		import("./start.js"),
		import("./app.js")
	]).then(([kit, app]) => { kit.start(app, element, { data: ["$& 1 + 1"] }); });
}`;
const page = `<head><meta content="script-src '${hashOf(script)}'">
<link href="./start.js" rel="modulepreload"><link href="./x.css" rel="stylesheet"></head>
<body><p>155</p><script>${script}</script></body>`;

test('the modules come after the document, and the policy holds the changed script', () => {
	const html = startAfterPaint(page);
	const later = /<script>([\s\S]*)<\/script>/.exec(html)![1]!;
	expect(html).toContain(hashOf(later));
	expect(html).not.toContain(hashOf(script));
	expect(later).toContain('requestAnimationFrame');
	expect(later).toContain('"$& 1 + 1"');
	expect(html.indexOf('modulepreload')).toBeGreaterThan(html.indexOf('</script>'));
	expect(() => new Function(later)).not.toThrow();
});

test('a start it does not know stops the build', () => {
	expect(() => startAfterPaint(page.replace('Promise.all([', 'Promise.any(['))).toThrow(/otherwise/);
});

test('a document without scripts stays as it is', () => {
	expect(startAfterPaint('<p>155</p>')).toBe('<p>155</p>');
});
