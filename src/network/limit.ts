/** Does something as soon as there is room for it; throws the signal's reason when it is aborted before. */
export type Limited = <Result>(act: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>;

/** Lets so many things be done at a time; the others wait in the order in which they came. */
export function limit(most: number): Limited {
	let running = 0;
	const waiting: Array<() => void> = [];

	async function takeRoom(signal: AbortSignal | undefined): Promise<void> {
		signal?.throwIfAborted();
		if (running < most) {
			running++;
			return;
		}

		await new Promise<void>((resolve, reject) => {
			const enter = () => {
				signal?.removeEventListener('abort', leave);
				resolve();
			};

			const leave = () => {
				waiting.splice(waiting.indexOf(enter), 1);
				reject(signal?.reason);
			};

			waiting.push(enter);
			signal?.addEventListener('abort', leave, {once: true});
		});
	}

	/** Whoever waits longest takes over the room that is left. */
	function leaveRoom(): void {
		const next = waiting.shift();
		if (next) next();
		else running--;
	}

	return async (act, signal) => {
		await takeRoom(signal);
		try {
			return await act();
		} finally {
			leaveRoom();
		}
	};
}

/** A limit for each name of its own; what nobody uses any more is forgotten. */
export function limitEach(most: number): (name: string) => Limited {
	const limits = new Map<string, {readonly run: Limited; users: number}>();
	return name => async (act, signal) => {
		const own = limits.get(name) ?? {run: limit(most), users: 0};
		limits.set(name, own);
		own.users++;
		try {
			return await own.run(act, signal);
		} finally {
			own.users--;
			if (own.users === 0) limits.delete(name);
		}
	};
}
