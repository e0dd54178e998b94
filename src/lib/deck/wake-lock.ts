/**
 * Keeps the screen on while slides are shown. Does nothing where the browser cannot, or refuses (battery, no
 * https); the lock ends when the page is hidden and is asked for again when it is seen.
 * @returns ends it
 */
export function keepAwake(): () => void {
	const locks = 'wakeLock' in navigator ? navigator.wakeLock : null;
	if (!locks) return () => {};
	let lock: WakeLockSentinel | null = null;
	let isEnded = false;
	const ask = () => {
		if (document.visibilityState !== 'visible' || isEnded) return;
		locks.request('screen').then(
			(granted) => {
				if (isEnded) void granted.release();
				else lock = granted;
			},
			// Refused: the screen goes dark as the machine is set.
			() => {}
		);
	};
	document.addEventListener('visibilitychange', ask);
	ask();
	return () => {
		isEnded = true;
		document.removeEventListener('visibilitychange', ask);
		void lock?.release();
	};
}
