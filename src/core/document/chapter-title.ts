const numbered =
	'chapter|part|book|canto|act|kapitel|teil|buch|chapitre|partie|livre|cap[ií]tulo|parte|libro|capitolo|глава|часть';
const alone =
	'prologue|epilogue|preface|foreword|afterword|interlude|introduction|prolog|epilog|vorwort|nachwort|prólogo|epílogo|prologo|epilogo|пролог|эпилог|序章?|終章';
const number =
	'\\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the \\w+';

/** `CHAPTER IV.`, `Part Two: The Sea`, `Prologue`, `第三章`, on a line of their own. */
const title = new RegExp(
	`^(?:(?:${numbered})\\s+(?:${number})(?:[.:]?$|\\s*[.:—–-]\\s*.{1,60}$)|(?:${alone})\\.?$|第.{1,6}[章回話话部卷](?:\\s.{1,30})?$)`,
	'iu',
);

/** Whether a line of a text without marks is the title of a chapter. */
export function isChapterTitle(line: string): boolean {
	return line.length <= 80 && title.test(line);
}
