import type {Refusal} from './request.ts';

/** A refusal: the name of its sentence, and what that quotes. */
export function wrong(reason: Refusal['reason'], ...quotes: readonly string[]): Refusal {
	return {command: 'wrong', reason, quotes};
}
