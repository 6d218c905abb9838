import {type SafeText, safe} from '../../text/safe-text.ts';

/** `1 story`, `2 stories`. */
export function count(number: number, one: SafeText, many: SafeText): SafeText {
	return safe`${number} ${number === 1 ? one : many}`;
}

/** `1 story`, `2 stories` */
export function stories(number: number): SafeText {
	return count(number, safe`story`, safe`stories`);
}

/** `No comments`, `1 comment`, `2 comments` */
export function comments(number: number): SafeText {
	return number > 0 ? count(number, safe`comment`, safe`comments`) : safe`No comments`;
}
