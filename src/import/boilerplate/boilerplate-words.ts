import {openings} from './phrases/openings.ts';

/** What a block of a page can be besides its story. */
export type Label =
	| 'skip'
	| 'menu'
	| 'breadcrumb'
	| 'ad'
	| 'share'
	| 'post-navigation'
	| 'neighbour'
	| 'related'
	| 'comments'
	| 'comment'
	| 'comment-form'
	| 'categories'
	| 'tags'
	| 'archives'
	| 'month'
	| 'category-list'
	| 'recent-posts'
	| 'recent-comments'
	| 'author-box'
	| 'follow'
	| 'legal'
	| 'copyright'
	| 'powered'
	| 'dateline'
	| 'date'
	| 'byline'
	| 'role';

/** Blocks that are boilerplate by their form. Compared with the block as it stands. */
export const patterns: ReadonlyArray<readonly [Label, RegExp]> = [
	['copyright', /^(?:copyright\b.{0,20}(?:©|\(c\)|\d{4})|©|\(c\)\s*\d{4}).{0,160}$/iu],
	['copyright', pattern`^.{0,60}${openings.copyright}\.?.{0,40}$`],
	['powered', pattern`^(?:proudly )?${openings.powered}\b.{0,100}$`],
	[
		'powered',
		/^.{0,60}\b(?:wordpress theme|blogger theme|wordpress\.com|powered by \w+)\b.{0,60}$/iu,
	],
	[
		'neighbour',
		/^[«←‹❮<\s]*(?:previous|prev|older|next|newer)(?:\s+(?:post|article|story|entry|chapter|page))?\s*[:：].{0,200}$/iu,
	],
	[
		'neighbour',
		/^[«←‹❮<\s]*(?:previous|prev|older|next|newer)\s+(?:post|article|story|entry)[»→›❯>\s]*$/iu,
	],
	[
		'neighbour',
		/^(?:«|←|‹|❮|<)?\s*(?:vorheriger|voriger|nächster|vorherige|nächste)\s+(?:beitrag|artikel|seite)\s*:?.{0,200}$/iu,
	],
	[
		'neighbour',
		/^(?:«|←|‹|❮|<)?\s*(?:article|publication)\s+(?:précédente?|suivante?)\s*:?.{0,200}$/iu,
	],
	[
		'neighbour',
		/^(?:«|←|‹|❮|<)?\s*(?:entrada|artículo|articolo|post|artigo)\s+(?:anterior|siguiente|precedente|successivo|seguinte)\s*:?.{0,200}$/iu,
	],
	[
		'neighbour',
		/^(?:próximo|vorig|volgend|vorige|poprzedni|następny|föregående|nästa|forrige|næste|neste|önceki|sonraki|предыдущая|следующая)\s+(?:post|bericht|artikel|wpis|inlägg|indlæg|innlegg|yazı|запись|статья)\s*:?.{0,200}$/iu,
	],
	[
		'neighbour',
		/^(?:anterior|próximo|seguinte|προηγούμενο|επόμενο|siguiente|précédent|suivant|precedente|successivo|zurück|weiter|vorheriger|nächster|poprzedni|następny|назад|далее|前の記事|次の記事|前|次|上一篇|下一篇)\s*[:：].{0,200}$/iu,
	],
	['neighbour', /^[←❮]\s*\S.{0,150}$/u],
	['neighbour', /^\S.{0,150}\s[→❯]$/u],
	['categories', pattern`^${openings.categories}\s*[:：]?\s+\S.{0,120}$`],
	['categories', /^(?:in|dans|en|em|op|w|i|в)\s+[“"„«][^.,!?…]{1,60}[”"“»]$/iu],
	['categories', /^(?:カテゴリー|分类)\s*[:：].{1,80}$/u],
	['tags', pattern`^(?:.{0,40}\s)?${openings.tags}\s*[:：]\s*\S.{0,300}$`],
	['tags', /^(?:tagged(?: with| as)?|verschlagwortet mit|étiqueté|etiquetado con)\s+\S.{0,200}$/iu],
	['comments', /^(?:responses|comments|replies)\s*\(\d+\)$/iu],
	['comments', /^\d+\s+(?:thoughts?|responses?|replies|comments?)\s+(?:on|to)\s+.{1,200}$/iu],
	['comment-form', pattern`^${openings['comment-form']}.*$`],
	['share', pattern`^${openings.share}\b.{0,100}$`],
	['share', /^\d+(?:-\d+)?\s*min(?:ute)?s?\.? read$/iu],
	['share', /^.{0,80}\bblogthis!.{0,160}$/iu],
	['share', /^.{0,60}\(opens in (?:a )?new (?:window|tab)\).{0,20}$/iu],
	['author-box', pattern`^${openings['author-box']}\b.{0,80}$`],
	['author-box', /^view .{1,40}'s posts\b.{0,80}$/iu],
	['follow', pattern`^${openings.follow}\b.{0,300}$`],
	['follow', /^join \d[\d,.]* other (?:subscribers|followers)\b.{0,300}$/iu],
	['follow', /^\d[\d.,]*[KM]?\s+(?:followers|following|subscribers)$/iu],
	[
		'breadcrumb',
		/^(?:home|startseite|accueil|inicio|início|you are here:?(?: home)?)\s*(?:[»›>/→]\s*.{1,200})$/iu,
	],
];

/** A pattern in which a list of phrases, one a line, stands for each of them. */
function pattern(form: TemplateStringsArray, ...phrases: readonly string[]): RegExp {
	return new RegExp(String.raw(form, ...phrases.map(anyOf)), 'iu');
}

function anyOf(phrases: string): string {
	const lines = phrases.split('\n').map(line => line.trim());
	const escaped = lines.filter(Boolean).map(line => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return `(?:${escaped.join('|')})`;
}
