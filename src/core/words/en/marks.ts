import {type SafeText, safe} from '../../text/safe-text.ts';

/** Marks that a reader puts on stories, and takes back. */
export const marks = {
	setAside: (title: SafeText, undoKey: SafeText): SafeText =>
		marked(safe`Set aside`, title, undoKey),
	finished: (title: SafeText, undoKey: SafeText): SafeText =>
		marked(safe`Marked as finished`, title, undoKey),
	unread: (title: SafeText, undoKey: SafeText): SafeText =>
		marked(safe`Marked as unread`, title, undoKey),
	undone: (title: SafeText): SafeText => safe`Undone: ${title} is as it was.`,
	nothingToUndo: safe`Nothing to undo.`,
	notKept: (title: SafeText): SafeText => safe`No marks are kept of ${title}.`,
};

function marked(what: SafeText, title: SafeText, undoKey: SafeText): SafeText {
	return safe`${what}: ${title}. ${undoKey} takes it back.`;
}
