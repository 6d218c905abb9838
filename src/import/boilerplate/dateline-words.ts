/** Words of datelines, each an alternative of a regular expression, in a dozen languages. */
export const words = {
	posted: [
		'(?:first )?(?:posted|published|updated|written|added)(?: on| at)?',
		'last (?:updated|modified)(?: on)?',
		'date',
		'on',
		'veröffentlicht(?: am)?',
		'geschrieben am',
		'(?:publié|posté|mis à jour)(?: le)?',
		'(?:publicado|publicada|actualizado)(?: el| em)?',
		'(?:postado|atualizado)(?: em)?',
		'pubblicato(?: il| in data)?',
		'(?:geplaatst|gepubliceerd)(?: op)?',
		'opublikowano?(?: w dniu)?',
		'publicerat(?: den)?',
		'(?:publisert|udgivet|julkaistu|publikováno|yayınlandı|yayım tarihi)',
		'δημοσιεύτηκε(?: στις)?|στις',
		'опубликовано',
		'дата',
		'投稿日',
		'发表于|发布于',
	],
	by: [
		'(?:written |posted |published )?by',
		'author',
		'(?:eingestellt |gepostet |veröffentlicht )?von|autor',
		'(?:publié |posté )?par|auteur',
		'(?:escrito |publicad[oa] |postado )?por',
		'(?:scritto |pubblicato )?da|di',
		'(?:gepost |geplaatst )?door',
		'(?:opublikowane )?przez',
		'av|af',
		'από',
		'автор(?:ом)?',
		'投稿者|作者',
	],
	into: [
		'(?:posted |filed )?(?:in|under)',
		'category|categories',
		'in der kategorie',
		'dans',
		'en',
		'em',
		'w kategorii',
		'рубрика',
		'カテゴリー',
	],
	comments: [
		String.raw`(?<count>\d[\d,.]*|no|one)\s*(?:comments?|repl(?:y|ies)|responses?|thoughts?)(?:\s+(?:on|to)\s+(?<title>.+))?`,
		String.raw`(?:leave|post|add|write) a (?:comment|reply)(?:\s+(?:on|to)\s+(?<title>.+))?`,
		String.raw`comments? (?:are )?(?:off|closed)(?:\s+on\s+(?<title>.+))?`,
		String.raw`(?<count>\d+|keine?|ein)\s*kommentare?(?:\s+zu\s+(?<title>.+))?`,
		String.raw`(?:schreibe? (?:einen )?kommentar|kommentar hinterlassen)(?:\s+zu\s+(?<title>.+))?`,
		String.raw`(?<count>\d+|aucun|un)\s*commentaires?(?:\s+sur\s+(?<title>.+))?`,
		String.raw`laisser un commentaire(?:\s+sur\s+(?<title>.+))?`,
		String.raw`(?<count>\d+|no hay|sin|un)\s*comentarios?(?:\s+en\s+(?<title>.+))?`,
		String.raw`deja (?:un comentario|una respuesta)(?:\s+en\s+(?<title>.+))?`,
		String.raw`(?<count>\d+|nessun|un)\s*comment[oi](?:\s+su\s+(?<title>.+))?`,
		String.raw`lascia un commento(?:\s+su\s+(?<title>.+))?`,
		String.raw`(?<count>\d+|nenhum|um)\s*comentários?(?:\s+em\s+(?<title>.+))?`,
		String.raw`deixe um comentário(?:\s+em\s+(?<title>.+))?`,
		String.raw`(?<count>\d+|geen|een|één)\s*reacties?(?:\s+op\s+(?<title>.+))?`,
		String.raw`(?<count>\d+|brak)\s*komentarz\w*(?:\s+do\s+(?<title>.+))?`,
		String.raw`(?<count>\d+|inga|en)\s*kommentar(?:er)?(?:\s+(?:till|på)\s+(?<title>.+))?`,
		String.raw`(?<count>\d+|нет)\s*комментари\p{L}+(?:\s+к(?:\s+записи)?\s+(?<title>.+))?`,
		String.raw`(?<title>.+?)\s*(?:へのコメント|に)?\s*(?<count>\d+)\s*件のコメント`,
	],
	extra: [
		String.raw`(?:about )?\d+(?:-\d+)?\s*min(?:ute)?s?\.?(?: (?:to )?read)?`,
		String.raw`(?:reading|read) time:?\s*\d+\s*min(?:ute)?s?\.?`,
		String.raw`\d[\d,.]*\s*(?:views?|words?|shares?|likes?)`,
		'edit(?: post)?',
		'permalink',
		'listen',
		'print',
		'share',
	],
} as const;

/** Figures and words that stand for no comment and for one. */
export function readCount(word: string): number {
	const figures = Number(word.replace(/[,.]/g, ''));
	if (!Number.isNaN(figures)) return figures;
	return /^(?:one|ein|un|um|een|één|en)$/iu.test(word) ? 1 : 0;
}

/** Author lines that name no person but a role. */
export const roles: ReadonlySet<string> = new Set(
	'admin administrator webmaster editor editors author staff team root user guest redaktion redaktör admini redacción redazione redactie autor auteur администратор админ редакция 管理者 管理员'.split(
		' ',
	),
);
