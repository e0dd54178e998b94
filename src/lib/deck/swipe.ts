/** A finger moved sideways at least so far, in px, and hardly up or down. */
const LEAST = 45;
const MOST_SLOPE = 0.6;

/** What a touch from one point to another means; null for a tap or a scroll. */
export function swipeOf(
	from: { x: number; y: number },
	to: { x: number; y: number }
): 'next' | 'previous' | null {
	const across = to.x - from.x;
	const down = Math.abs(to.y - from.y);
	if (Math.abs(across) < LEAST || down > Math.abs(across) * MOST_SLOPE) return null;
	return across < 0 ? 'next' : 'previous';
}
