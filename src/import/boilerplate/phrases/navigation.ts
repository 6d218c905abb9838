import type {Phrases} from './phrases.ts';

/** Links past the head of a page, and its menus. One phrase a line, in plain form. */
export const navigation: Phrases = {
	skip: `
		skip to content
		μετάβαση στο περιεχόμενο
		skip to main content
		skip to primary content
		skip to navigation
		skip links
		jump to content
		zum inhalt springen
		zum hauptinhalt springen
		springe zum inhalt
		aller au contenu
		aller au contenu principal
		saltar al contenido
		ir al contenido
		vai al contenuto
		salta al contenuto
		pular para o conteúdo
		ir para o conteúdo
		ga naar de inhoud
		spring naar inhoud
		przejdź do treści
		przeskocz do treści
		hoppa till innehåll
		gå til indhold
		gå til innholdet
		siirry sisältöön
		přejít k obsahu
		içeriğe geç
		içeriğe atla
		перейти к содержимому
		перейти к содержанию
		コンテンツへスキップ
		跳至内容
		跳到内容
	`,
	menu: `
		home
		αρχική
		αρχική σελίδα
		menu
		main menu
		primary menu
		secondary menu
		toggle navigation
		toggle menu
		open menu
		close menu
		navigation
		main navigation
		open search
		close search
		search
		search for
		search this site
		search here
		expand child menu
		open menu close menu
		log in
		login
		sign in
		sign up
		register
		my account
		cart
		startseite
		start
		hauptmenü
		menü
		suche
		suchen
		accueil
		rechercher
		recherche
		inicio
		buscar
		menú
		principal
		cerca
		home page
		homepage
		início
		pesquisar
		zoeken
		strona główna
		szukaj
		hem
		sök
		hjem
		forside
		søg
		etusivu
		haku
		domů
		hledat
		ana sayfa
		ara
		menüyü aç
		главная
		меню
		поиск
		найти
		ホーム
		メニュー
		検索
		首页
		主页
		搜索
	`,
};
