import {type SafeText, safe} from '../../text/safe-text.ts';

type ByCode = Readonly<Record<string, SafeText>>;

/** What the file system says by its error codes (POSIX errno), in the words of who asked it. */
export const fileErrors = {
	/** Of a file that was to be read: these follow its name. */
	reading: {
		ENOENT: safe`is not there (any more)`,
		ENOTDIR: safe`is not there: a part of its path is a file and not a folder`,
		EACCES: safe`may not be read by you; change its permissions to read it`,
		EPERM: safe`may not be read by you; change its permissions to read it`,
		ELOOP: safe`is a link that leads in a circle, or became a link while it was opened`,
		ENAMETOOLONG: safe`has a name that is too long for this system`,
		EISDIR: safe`is a folder and not a file`,
		ENXIO: safe`is a socket or a device and not a file`,
		EMFILE: safe`could not be opened: too many files are open`,
		ENFILE: safe`could not be opened: too many files are open`,
		EIO: safe`could not be read: the disk reports an error`,
	} as ByCode,
	/** The same where the name was said before. */
	itself: (reason: SafeText) => safe`it ${reason}`,
	notUtf8: safe`has a name that is not UTF-8; rename it to read it`,
	unread: (what: SafeText) => safe`could not be read (${what})`,
	/** Of what was to be written: these follow “because”. */
	writing: {
		ENOSPC: safe`the disk is full`,
		EDQUOT: safe`your share of the disk is full`,
		EFBIG: safe`the file may not grow any further`,
		EROFS: safe`the disk is read-only`,
		EACCES: safe`writing is not permitted there`,
		EPERM: safe`writing is not permitted there`,
		ENOTDIR: safe`a file stands where a folder should be`,
		EEXIST: safe`a file stands where a folder should be`,
		EISDIR: safe`a folder or a pipe stands where a file should be`,
	} as ByCode,
	unwritten: (what: SafeText) => safe`the disk failed (${what})`,
	/** Of a story that was to be added, where that is not said as of any other file. */
	adding: {
		ENOSPC: safe`the disk is full.`,
		EROFS: safe`the disk is read-only.`,
		EACCES: safe`there is no permission; look at the rights of the file and of the library.`,
		EPERM: safe`there is no permission; look at the rights of the file and of the library.`,
		ENOENT: safe`it is not there any more.`,
		EISDIR: safe`it is a folder.`,
		ENOTDIR: safe`the library is not a folder; name another one with --to.`,
		EEXIST: safe`the library is not a folder; name another one with --to.`,
	} as ByCode,
} as const;
