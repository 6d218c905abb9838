import type {Phrases} from './phrases.ts';

/** What leads to other stories. One phrase a line, in plain form. */
export const otherStories: Phrases = {
	'post-navigation': `
		post navigation
		πλοήγηση άρθρων
		posts navigation
		article navigation
		story navigation
		continue reading
		beitragsnavigation
		beitrags-navigation
		artikelnavigation
		navigation de l'article
		navigation des articles
		navegación de entradas
		navegación de la entrada
		navigazione articoli
		navigazione articolo
		navegação de post
		navegação de posts
		berichtnavigatie
		bericht navigatie
		nawigacja wpisu
		zobacz wpisy
		inläggsnavigering
		indlægsnavigation
		innleggsnavigasjon
		artikkelien selaus
		navigace pro příspěvek
		yazı gezinmesi
		yazı dolaşımı
		навигация по записям
		投稿ナビゲーション
		文章导航
		更多文章
	`,
	related: `
		related
		related posts
		related post
		related articles
		related article
		related stories
		related story
		related reading
		related content
		related news
		more related articles
		more related stories
		more stories
		more from this author
		more from the author
		more posts
		more articles
		you may also like
		you might also like
		you may also enjoy
		you might also enjoy
		you may like
		you might like
		recommended
		recommended for you
		recommended reading
		recommended stories
		read next
		up next
		similar posts
		similar stories
		see also
		keep reading
		further reading
		don't miss
		popular posts
		trending
		ähnliche beiträge
		ähnliche artikel
		verwandte beiträge
		das könnte dich auch interessieren
		weitere beiträge
		mehr zum thema
		articles similaires
		articles liés
		sur le même thème
		vous aimerez aussi
		à lire aussi
		entradas relacionadas
		artículos relacionados
		también te puede interesar
		relacionado
		te puede gustar
		articoli correlati
		articoli simili
		potrebbe interessarti
		potrebbe interessarti anche
		leggi anche
		posts relacionados
		artigos relacionados
		você também pode gostar
		leia também
		gerelateerde berichten
		gerelateerd
		lees ook
		vergelijkbare berichten
		podobne wpisy
		powiązane wpisy
		powiązane
		zobacz także
		relaterade inlägg
		relaterat
		relaterede indlæg
		relaterte innlegg
		související příspěvky
		benzer yazılar
		ilgili yazılar
		похожие записи
		похожие статьи
		читайте также
		関連記事
		関連
		相关文章
		相关
	`,
	'recent-posts': `
		recent posts
		πρόσφατα άρθρα
		recent stories
		recent articles
		recent entries
		latest posts
		latest stories
		latest articles
		latest news
		new posts
		new stories
		neueste beiträge
		letzte beiträge
		aktuelle beiträge
		articles récents
		derniers articles
		entradas recientes
		últimas entradas
		articoli recenti
		ultimi articoli
		posts recentes
		últimos posts
		tópicos recentes
		recente berichten
		meest recente berichten
		ostatnie wpisy
		najnowsze wpisy
		senaste inläggen
		senaste inlägg
		seneste indlæg
		siste innlegg
		nejnovější příspěvky
		son yazılar
		свежие записи
		последние записи
		最近の投稿
		近期文章
		最新文章
	`,
};
