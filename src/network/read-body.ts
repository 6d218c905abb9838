import type {IncomingMessage} from 'node:http';
import {pipeline} from 'node:stream';
import {codingsOf, makeDecoder} from './decompress.ts';
import {errors} from './errors.ts';

/** Reads what an answer holds, decompressed as it comes; no more is held than may be. */
export async function readBody(
	response: IncomingMessage,
	{maximumBytes}: {readonly maximumBytes: number},
): Promise<Uint8Array> {
	try {
		const codings = codingsOf(response.headers['content-encoding']);
		if (codings === undefined) throw errors.encoding();
		const plain = codings.reduce<AsyncIterable<Uint8Array>>(takeOff, response);
		return await collect(plain, maximumBytes);
	} finally {
		// Harmless after the end: then the connection has been given back.
		response.destroy();
	}
}

async function collect(
	chunks: AsyncIterable<Uint8Array>,
	maximumBytes: number,
): Promise<Uint8Array> {
	const kept: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		length += chunk.length;
		if (length > maximumBytes) throw errors.large();
		kept.push(chunk);
	}

	return Buffer.concat(kept, length);
}

/** Takes one coding off; what is empty has none, whatever was said of it. */
async function* takeOff(
	source: AsyncIterable<Uint8Array>,
	coding: string,
): AsyncGenerator<Uint8Array> {
	const chunks = source[Symbol.asyncIterator]();
	const first = await chunks.next();
	if (first.done) return;
	const decoder = makeDecoder(coding, first.value[0] ?? 0);
	const putBack = async function* (): AsyncGenerator<Uint8Array> {
		yield first.value;
		yield* {[Symbol.asyncIterator]: () => chunks};
	};

	// Its failure is thrown by the iteration, too.
	yield* pipeline(putBack(), decoder, () => {});
}
