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

/**
 * Whole blocks that are furniture of a page, in a dozen languages; compared in plain form (case,
 * arrows, bullets and colons do not count). Divided by `|`.
 */
export const phrases: Readonly<Partial<Record<Label, string>>> = {
	skip: `skip to content|μετάβαση στο περιεχόμενο|skip to main content|skip to primary content|skip to navigation|skip links|jump to content
		|zum inhalt springen|zum hauptinhalt springen|springe zum inhalt|aller au contenu|aller au contenu principal|saltar al contenido
		|ir al contenido|vai al contenuto|salta al contenuto|pular para o conteúdo|ir para o conteúdo|ga naar de inhoud|spring naar inhoud
		|przejdź do treści|przeskocz do treści|hoppa till innehåll|gå til indhold|gå til innholdet|siirry sisältöön|přejít k obsahu
		|içeriğe geç|içeriğe atla|перейти к содержимому|перейти к содержанию|コンテンツへスキップ|跳至内容|跳到内容`,
	menu: `home|αρχική|αρχική σελίδα|menu|main menu|primary menu|secondary menu|toggle navigation|toggle menu|open menu|close menu|navigation|main navigation
		|open search|close search|search|search for|search this site|search here|expand child menu|open menu close menu|log in|login|sign in|sign up|register|my account|cart
		|startseite|start|hauptmenü|menü|suche|suchen|accueil|rechercher|recherche|inicio|buscar|menú|principal|cerca|home page|homepage|início|pesquisar
		|zoeken|strona główna|szukaj|hem|sök|hjem|forside|søg|etusivu|haku|domů|hledat|ana sayfa|ara|menüyü aç|главная|меню|поиск|найти|ホーム|メニュー|検索|首页|主页|搜索`,
	ad: `advertisement|advertisements|advertisment|advert|adverts|ad|ads|sponsored|sponsored content|sponsored post|sponsored links|promoted|promoted content|paid content
		|advertisement continue reading below|advertisement - continue reading below|advertisement scroll to continue|advertisement - scroll to continue|scroll to continue reading
		|story continues below advertisement|article continues below advertisement|continue reading below|report this ad|privacy settings|ads by google|google ads|skip ad|close ad|remove ads
		|anzeige|anzeigen|werbung|publicité|publicités|publicidad|anuncio|anuncios|anúncio|publicidade|propaganda|pubblicità|annuncio|advertentie|advertenties|reclame
		|reklama|reklamy|ogłoszenie|reklam|annons|annonse|annonce|mainos|inzerce|hirdetés|reclamă|anunț|publicitate|reklamlar|sponsorlu|iklan|quảng cáo|διαφήμιση
		|реклама|на правах рекламы|объявление|广告|廣告|広告|スポンサーリンク|광고|โฆษณา|إعلان|اعلان|إعلانات|פרסומת|विज्ञापन|oglas`,
	share: `share|share this|share this post|share this story|share this article|share on|share via|share with friends|tweet|tweet this|pin it|email this|email|print|print this|facebook|twitter|x|pinterest|linkedin|reddit|tumblr|whatsapp|telegram|mastodon|bluesky|threads|pocket|copy link|save|like|like this|likes|loading
		|click to share on facebook|more|teilen|diesen beitrag teilen|teilen mit|gefällt mir|partager|partager cet article|j'aime|compartir|compartir esto|me gusta|condividi|mi piace|compartilhar|compartilhe|compartilhe isso|curtir|curtir isso|curtir carregando|gefällt mir wird geladen|j'aime chargement|me gusta cargando|me gusta esto|mi piace caricamento|delen|vind ik leuk|udostępnij|dela|paylaş|поделиться|共有|シェア|分享`,
	'post-navigation': `post navigation|πλοήγηση άρθρων|posts navigation|article navigation|story navigation|continue reading|beitragsnavigation|beitrags-navigation|artikelnavigation|navigation de l'article|navigation des articles|navegación de entradas
		|navegación de la entrada|navigazione articoli|navigazione articolo|navegação de post|navegação de posts|berichtnavigatie|bericht navigatie|nawigacja wpisu|zobacz wpisy|inläggsnavigering|indlægsnavigation|innleggsnavigasjon|artikkelien selaus|navigace pro příspěvek|yazı gezinmesi|yazı dolaşımı|навигация по записям|投稿ナビゲーション|文章导航|更多文章`,
	related: `related|related posts|related post|related articles|related article|related stories|related story|related reading|related content|related news|more related articles|more related stories|more stories|more from this author|more from the author|more posts|more articles
		|you may also like|you might also like|you may also enjoy|you might also enjoy|you may like|you might like|recommended|recommended for you|recommended reading|recommended stories|read next|up next|similar posts|similar stories|see also|keep reading|further reading|don't miss|popular posts|trending
		|ähnliche beiträge|ähnliche artikel|verwandte beiträge|das könnte dich auch interessieren|weitere beiträge|mehr zum thema|articles similaires|articles liés|sur le même thème|vous aimerez aussi|à lire aussi|entradas relacionadas|artículos relacionados|también te puede interesar|relacionado|te puede gustar
		|articoli correlati|articoli simili|potrebbe interessarti|potrebbe interessarti anche|leggi anche|posts relacionados|artigos relacionados|relacionado|você também pode gostar|leia também|gerelateerde berichten|gerelateerd|lees ook|vergelijkbare berichten|podobne wpisy|powiązane wpisy|powiązane|zobacz także|relaterade inlägg|relaterat|relaterede indlæg|relaterte innlegg|související příspěvky|benzer yazılar|ilgili yazılar|похожие записи|похожие статьи|читайте также|関連記事|関連|相关文章|相关`,
	comments: `comments|comment|responses|replies|discussion|join the discussion|reader comments|kommentare|commentaires|comentarios|commenti|comentários|reacties|komentarze|kommentarer|kommentit|komentáře|yorumlar|комментарии|コメント|评论`,
	'comment-form': `leave a comment|αφήστε μια απάντηση|αφήστε ένα σχόλιο|ακύρωση απάντησης|leave a reply|leave a comment cancel reply|leave a reply cancel reply|cancel reply|post a comment|post comment|add a comment|add comment|write a comment|write a reply|submit comment|submit|comment *|name|name *|email|email *|e-mail|e-mail *|website|url|your comment|your name|your email|reply|edit|delete|report|log in to reply|log in to leave a comment|subscribe to comments|comments are closed|comments are closed.|comments off|no comments|no comments yet|be the first to comment|be the first to comment.|no responses yet|type here|type here..|add comment...
		|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|kommentar verfassen|antworten|antworten abbrechen|kommentar abschicken|kommentar *|e-mail-adresse *|name*|website *|laisser un commentaire|poster un commentaire|annuler la réponse|répondre|commentaire *|nom *|e-mail*|site web|laisser un commentaire annuler la réponse|deja una respuesta|deja un comentario|cancelar la respuesta|publicar el comentario|responder|comentario *|nombre *|correo electrónico *|web|lascia un commento|annulla risposta|invia commento|rispondi|commento *|nome *|sito web|deixe um comentário|cancelar resposta|publicar comentário|geef een reactie|reactie annuleren|reactie plaatsen|beantwoorden|naam *|dodaj komentarz|anuluj pisanie odpowiedzi|opublikuj komentarz|odpowiedz|lämna ett svar|lämna en kommentar|avbryt svar|svara|skriv en kommentar|legg igjen en kommentar|bir yanıt yazın|yanıtla|bir cevap yazın|yorum gönder|добавить комментарий|отменить ответ|оставить комментарий|отправить комментарий|ответить|комментарий *|имя *|コメントを残す|コメントをキャンセル|返信|发表评论|发表回复|取消回复|回复`,
	archives: `archives|ιστορικό|archive|blog archive|archiv|monatsarchiv|archivos|archivio|archivi|arquivo|arquivos|archief|archieven|archiwum|archiwa|arkiv|arkisto|archivy|arşivler|arşiv|архивы|архив|アーカイブ|归档|文章归档`,
	'category-list': `categories|κατηγορίες|all categories|browse categories|browse by category|topics|sections|kategorien|catégories|rubriques|categorías|categorie|categorias|categorieën|kategorie|kategorier|kategoriat|rubriky|kategoriler|рубрики|категории|カテゴリー|分类|分类目录|select category`,
	'recent-posts': `recent posts|πρόσφατα άρθρα|recent stories|recent articles|recent entries|latest posts|latest stories|latest articles|latest news|new posts|new stories|neueste beiträge|letzte beiträge|aktuelle beiträge|articles récents|derniers articles|entradas recientes|últimas entradas|articoli recenti|ultimi articoli|posts recentes|últimos posts|tópicos recentes|recente berichten|meest recente berichten|ostatnie wpisy|najnowsze wpisy|senaste inläggen|senaste inlägg|seneste indlæg|siste innlegg|nejnovější příspěvky|son yazılar|свежие записи|последние записи|最近の投稿|近期文章|最新文章`,
	'recent-comments': `recent comments|latest comments|no comments to show|no comments to show.|neueste kommentare|letzte kommentare|keine kommentare vorhanden|es sind keine kommentare vorhanden|commentaires récents|derniers commentaires|aucun commentaire à afficher|comentarios recientes|no hay comentarios que mostrar|commenti recenti|nessun commento da mostrare|comentários|comentários recentes|recente reacties|ostatnie komentarze|najnowsze komentarze|senaste kommentarer|seneste kommentarer|son yorumlar|свежие комментарии|последние комментарии|最近のコメント|近期评论`,
	'author-box': `about the author|about author|written by|all posts by this author|view all posts|über den autor|à propos de l'auteur|sobre el autor|sull'autore|informazioni sull'autore|sobre o autor|over de auteur|o autorze|об авторе`,
	follow: `follow|follow us|follow me|followers|following|subscribe|subscribe now|subscribe to our newsletter|newsletter|sign up for our newsletter|join our newsletter|get updates|rss|rss feed|feed|entries feed|comments feed|wordpress.org|meta|stay connected|connect with us|social|tags|tag cloud|back to top|scroll to top|to the top|top|go to top|load more|load more posts|older posts|newer posts|view all|see all|accept|reject|accept all|manage consent|cookie settings|got it|i agree|folgen|abonnieren|nach oben|schlagwörter|s'abonner|suivre|haut de page|seguir|suscribirse|etiquetas|volver arriba|iscriviti|seguici|torna su|inscreva-se|volgen|inschrijven|naar boven|subskrybuj|prenumerera|abone ol|подписаться|метки`,
	legal: `about|about us|about me|about & legal|about and legal|legal|contact|contact us|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|terms & conditions|disclaimer|cookie policy|cookies|dmca|do not sell my personal information|accessibility|sitemap|site map|imprint|impressum|datenschutz|datenschutzerklärung|kontakt|über uns|agb|mentions légales|politique de confidentialité|à propos|conditions d'utilisation|aviso legal|política de privacidad|contacto|acerca de|sobre nosotros|chi siamo|contatti|informativa sulla privacy|note legali|sobre|contato|política de privacidade|termos de uso|over ons|privacybeleid|o nas|polityka prywatności|regulamin|om oss|om|integritetspolicy|hakkımızda|iletişim|gizlilik politikası|о нас|контакты|политика конфиденциальности|お問い合わせ|プライバシーポリシー|利用規約|关于|联系我们|隐私政策`,
};

/** Blocks that are furniture by their form. Compared with the block as it stands. */
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
