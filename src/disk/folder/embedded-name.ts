/** Names that say what sort of file it is: other endings are a part of a note's name (`Vol. 2`). */
const attachment =
	/\.(?:3gp|avif|base|bmp|canvas|excalidraw|flac|gif|jpe?g|m4a|mkv|mov|mp3|mp4|ogg|ogv|opus|pdf|png|svg|wav|webm|webp)$/i;
const note = /\.(?:md|markdown|mdx|txt)$/i;

/** Whether a file that is no story may be embedded in one. */
export function mayBeEmbedded(name: string): boolean {
	return attachment.test(name) || note.test(name);
}

/**
 * A file as an embed names it, as that is compared: by its own name, wherever it lies, that of a note
 * without its ending.
 */
export function embeddedName(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return (attachment.test(name) ? name : name.replace(note, '')).normalize('NFC').toLowerCase();
}
