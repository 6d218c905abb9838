// @ts-expect-error: Emscripten wrote it, and no types
import originalLoad from '../../node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';

/** What Emscripten's loader takes: a way to make the instance, which is handed to `receive`. */
interface Options {
	readonly instantiateWasm: (
		imports: WebAssembly.Imports,
		receive: (instance: WebAssembly.Instance) => void,
	) => WebAssembly.Exports;
}

const load = originalLoad as (options: Options) => Promise<unknown>;

/** Yoga's WebAssembly, which stands in the text of its loader alone. */
function readModule(): WebAssembly.Module {
	const base64 = /"data:application\/octet-stream;base64,([^"]+)"/.exec(String(originalLoad))?.[1];
	if (base64 === undefined) throw new Error('No WebAssembly stands in the loader of yoga-layout.');
	return new WebAssembly.Module(Buffer.from(base64, 'base64'));
}

/**
 * Loads yoga without a fetch. Emscripten reads the WebAssembly through fetch('data:…'), which boots
 * all of undici (about 35 ms). Making the instance ourselves is the way that Emscripten itself
 * provides.
 */
export default function loadYoga(): Promise<unknown> {
	return load({
		instantiateWasm(imports, receive) {
			const instance = new WebAssembly.Instance(readModule(), imports);
			receive(instance);
			return instance.exports;
		},
	});
}
