/** What blocks begin with, and go on from; of a copyright, what stands inside it. One phrase a line. */
export const openings = {
	powered: `
		powered by
		built with
		made with
		published with
		theme:
		theme by
		designed by
		hosted by
		stolz präsentiert von
		mit stolz präsentiert von
		präsentiert von
		fièrement propulsé par
		propulsé par
		funciona gracias a
		orgullosamente ofrecido
		orgullosamente propulsado
		orgullosamente desarrollado
		creado con
		proudly powered
		orgogliosamente
		powered
		desenvolvido por
		desenvolvido com
		orgulhosamente
		met trots aangedreven door
		dumnie wspierane przez
		drivs med
		drives af
		wordpress gururla sunar
		сайт работает на
	`,
	copyright: `
		all rights reserved
		alle rechte vorbehalten
		tous droits réservés
		todos los derechos reservados
		tutti i diritti riservati
		todos os direitos reservados
		alle rechten voorbehouden
		wszelkie prawa zastrzeżone
		все права защищены
	`,
	share: `
		click to share
		click to email
		click to print
		share on facebook
		share on twitter
		share on x
		share on whatsapp
		share on pinterest
		share on linkedin
		share on reddit
		share on email
		share on telegram
		share on tumblr
		share to facebook
		share to twitter
		share to x
		share to whatsapp
		share to pinterest
		share to linkedin
		share to reddit
		share to email
		share to telegram
		share to tumblr
		share via facebook
		share via twitter
		share via x
		share via whatsapp
		share via pinterest
		share via linkedin
		share via reddit
		share via email
		share via telegram
		share via tumblr
		klicke, um
		klicke um
		klicken, um
		klicken um
		klick, um
		klick um
		cliquez pour
		haz clic para
		fai clic per
		fai clic qui per
		opens in new window
		like loading
		be the first to like
	`,
	follow: `
		enter your email address to
		we use cookies
		this website uses cookies
		this site uses cookies
		by continuing to use this website
		by continuing to use this site
	`,
	'author-box': `
		view all posts by
		more posts by
		all posts by
		alle beiträge von
		voir tous les articles de
		ver todas las entradas de
		vedi tutti gli articoli di
	`,
	'comment-form': `
		your email address will not be published
		required fields are marked
		save my name, email
		notify me of new
		notify me of follow-up
		notify me of followup
		this site uses akismet
		learn how your comment data
		you must be logged in
		logged in as
		deine e-mail-adresse wird nicht veröffentlicht
		erforderliche felder sind
		meinen namen, meine e-mail
		votre adresse e-mail ne sera pas publiée
		les champs obligatoires
		enregistrer mon nom
		tu dirección de correo electrónico no será
		los campos obligatorios
		guarda mi nombre
		il tuo indirizzo email non sarà
		i campi obbligatori
		o seu endereço de e-mail não será
		campos obrigatórios
		je e-mailadres wordt niet
		vereiste velden
		twój adres e-mail nie
		wymagane pola
		din e-postadress kommer inte
		ваш адрес email не
		обязательные поля
		メールアドレスが公開されることはありません
		您的邮箱地址不会
		您的电子邮箱地址不会
	`,
	categories: `
		category
		categories
		posted in
		filed under
		filed in
		published in
		kategorien
		kategorie
		veröffentlicht in
		catégories
		catégorie
		publié dans
		classé dans
		categorías
		categoría
		publicado en
		publicada en
		categoria
		categorie
		pubblicato in
		categorias
		publicado em
		categorieën
		geplaatst in
		opublikowano w
		kategorier
		kategoriler
		κατηγορία
		κατηγορίες
		рубрика
		рубрики
		опубликовано в
		カテゴリー
		分类
	`,
	tags: `
		tag
		tags
		tagged
		tagged with
		tagged as
		tagged in
		label
		labels
		keywords
		topics
		schlagwörter
		verschlagwortet
		verschlagwortet mit
		étiquette
		étiquettes
		étiqueté
		étiquetés
		étiquetée
		étiquetées
		mots-clés
		etiquetas
		etiquetado
		etiquetado con
		etichette
		tagi
		taggar
		taggad
		etiketler
		метки
		теги
		タグ
		标签
	`,
} as const;
