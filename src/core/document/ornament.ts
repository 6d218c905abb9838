/** Letters that are set between scenes and say nothing by themselves. */
const ornaments = '*⁂⁎⁑∗✱✲✻✽✾✿❀❁❃❋❦❧☙◆◇◊○●◦•·∙~∼=_#+§☆★✦✧✩✪※⸻❖♦♥♠♣❡¤';

const ornament = new RegExp(
	`^(?:[${ornaments}][${ornaments}\\s]*|[-–—~.…:\\s/]*[${ornaments}][${ornaments}\\-–—~.…:\\s/]*)$`,
	'u',
);
/** Dashes and dots break a scene only when there are at least three apart or in a run. */
const dashes = /^(?:[-–—―]\s*){3,}$|^(?:\.\s+){2,}\.$/u;
/** Typed ornaments of letters: only a centred line of them is meant as one. */
const typed = /^[-–—~*\s]*(?:[oO0xX][-–—~*\s]*){1,5}$/u;

/** Whether a line stands between two scenes and has no words. */
export function isOrnament(line: string): boolean {
	return line.length <= 60 && (ornament.test(line) || dashes.test(line));
}

/** The same for a line that its author has centred. */
export function isCentredOrnament(line: string): boolean {
	return isOrnament(line) || (line.length <= 20 && typed.test(line));
}
