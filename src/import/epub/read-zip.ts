import {unzipSync} from 'fflate';
import {book} from '../limits.ts';

/** What of a book is read: text and structure; pictures, fonts and sounds stay packed. */
const readable = /\.(?:x?html?|xml|opf|ncx|xht|lcpl|css)$|^mimetype$/i;

/**
 * Unpacks the texts of a book, or what else is wanted of an archive, into memory; entry names are keys and never paths of files. Throws
 * a sentence when the archive is broken or larger than any book.
 */
export function readZip(bytes: Uint8Array, wanted = readable): ReadonlyMap<string, Uint8Array> {
	let entries = 0;
	let total = 0;
	const unpacked = unzipSync(bytes, {
		filter({name, size, originalSize}) {
			if (++entries > book.entries) throw new Error(`it has more than ${book.entries} entries`);
			if (!wanted.test(name)) return false;
			total += originalSize;
			const isBomb = originalSize > 1024 * 1024 && originalSize > Math.max(size, 1) * book.ratio;
			if (isBomb) throw new Error('it is packed tighter than any text: it may be a bomb');
			if (originalSize > book.entryBytes || total > book.allBytes) {
				throw new Error('unpacked it is larger than any book');
			}

			return true;
		},
	});
	return new Map(Object.entries(unpacked));
}
