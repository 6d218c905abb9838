/** Whether what a terminal sent for a key is an arrow: CUU, CUD, CUF, CUB, or the same after SS3. */
export function isArrow(key: string): boolean {
	return /^\u{1B}[[O][A-D]$/u.test(key);
}
