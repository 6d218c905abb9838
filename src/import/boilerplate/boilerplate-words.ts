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
	[
		'copyright',
		/^.{0,60}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены)\.?.{0,40}$/iu,
	],
	[
		'powered',
		/^(?:proudly )?(?:powered by|built with|made with|published with|theme:|theme by|designed by|hosted by|stolz präsentiert von|mit stolz präsentiert von|präsentiert von|fièrement propulsé par|propulsé par|funciona gracias a|orgullosamente (?:ofrecido|propulsado|desarrollado)|creado con|proudly powered|orgogliosamente|powered|desenvolvido (?:por|com)|orgulhosamente|met trots aangedreven door|dumnie wspierane przez|drivs med|drives af|wordpress gururla sunar|сайт работает на)\b.{0,100}$/iu,
	],
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
	[
		'categories',
		/^(?:categor(?:y|ies)|posted in|filed (?:under|in)|published in|kategorien?|veröffentlicht in|catégories?|publié dans|classé dans|categorías?|publicad[oa] en|categori[ae]|pubblicato in|categorias?|publicado em|categorie(?:ën)?|geplaatst in|opublikowano w|kategori(?:er|ler)|κατηγορί(?:α|ες)|рубрик[аи]|опубликовано в|カテゴリー|分类)\s*[:：]?\s+\S.{0,120}$/iu,
	],
	['categories', /^(?:in|dans|en|em|op|w|i|в)\s+[“"„«][^.,!?…]{1,60}[”"“»]$/iu],
	['categories', /^(?:カテゴリー|分类)\s*[:：].{1,80}$/u],
	[
		'tags',
		/^(?:.{0,40}\s)?(?:tags?|tagged(?: (?:with|as|in))?|labels?|keywords|topics|schlagwörter|verschlagwortet(?: mit)?|étiquet(?:te|é|ée)s?|mots-clés|etiquetas|etiquetado(?: con)?|etichette|tagi?|taggar|taggad|etiketler|метки|теги|タグ|标签)\s*[:：]\s*\S.{0,300}$/iu,
	],
	['tags', /^(?:tagged(?: with| as)?|verschlagwortet mit|étiqueté|etiquetado con)\s+\S.{0,200}$/iu],
	['comments', /^(?:responses|comments|replies)\s*\(\d+\)$/iu],
	['comments', /^\d+\s+(?:thoughts?|responses?|replies|comments?)\s+(?:on|to)\s+.{1,200}$/iu],
	[
		'comment-form',
		/^(?:your email address will not be published|required fields are marked|save my name, email|notify me of (?:new|follow-?up)|this site uses akismet|learn how your comment data|you must be logged in|logged in as|deine e-mail-adresse wird nicht veröffentlicht|erforderliche felder sind|meinen namen, meine e-mail|votre adresse e-mail ne sera pas publiée|les champs obligatoires|enregistrer mon nom|tu dirección de correo electrónico no será|los campos obligatorios|guarda mi nombre|il tuo indirizzo email non sarà|i campi obbligatori|o seu endereço de e-mail não será|campos obrigatórios|je e-mailadres wordt niet|vereiste velden|twój adres e-mail nie|wymagane pola|din e-postadress kommer inte|ваш адрес email не|обязательные поля|メールアドレスが公開されることはありません|您的邮箱地址不会|您的电子邮箱地址不会).*$/iu,
	],
	[
		'share',
		/^(?:click to (?:share|email|print)|share (?:on|to|via) (?:facebook|twitter|x|whatsapp|pinterest|linkedin|reddit|email|telegram|tumblr)|klick(?:e|en)?,? um|cliquez pour|haz clic para|fai clic (?:per|qui per)|opens in new window|like loading|be the first to like)\b.{0,100}$/iu,
	],
	['share', /^\d+(?:-\d+)?\s*min(?:ute)?s?\.? read$/iu],
	['share', /^.{0,80}\bblogthis!.{0,160}$/iu],
	['share', /^.{0,60}\(opens in (?:a )?new (?:window|tab)\).{0,20}$/iu],
	[
		'author-box',
		/^(?:view all posts by|more posts by|all posts by|view .{1,40}'s posts|alle beiträge von|voir tous les articles de|ver todas las entradas de|vedi tutti gli articoli di)\b.{0,80}$/iu,
	],
	[
		'follow',
		/^(?:enter your email address to|join \d[\d,.]* other (?:subscribers|followers)|we use cookies|this (?:web)?site uses cookies|by continuing to use this (?:web)?site)\b.{0,300}$/iu,
	],
	['follow', /^\d[\d.,]*[KM]?\s+(?:followers|following|subscribers)$/iu],
	[
		'breadcrumb',
		/^(?:home|startseite|accueil|inicio|início|you are here:?(?: home)?)\s*(?:[»›>/→]\s*.{1,200})$/iu,
	],
];
