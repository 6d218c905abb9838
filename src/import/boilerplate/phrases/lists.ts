import type {Phrases} from './phrases.ts';

/** What stands over the lists of archives and categories. One phrase a line, in plain form. */
export const lists: Phrases = {
	archives: `
		archives
		ιστορικό
		archive
		blog archive
		archiv
		monatsarchiv
		archivos
		archivio
		archivi
		arquivo
		arquivos
		archief
		archieven
		archiwum
		archiwa
		arkiv
		arkisto
		archivy
		arşivler
		arşiv
		архивы
		архив
		アーカイブ
		归档
		文章归档
	`,
	'category-list': `
		categories
		κατηγορίες
		all categories
		browse categories
		browse by category
		topics
		sections
		kategorien
		catégories
		rubriques
		categorías
		categorie
		categorias
		categorieën
		kategorie
		kategorier
		kategoriat
		rubriky
		kategoriler
		рубрики
		категории
		カテゴリー
		分类
		分类目录
		select category
	`,
};
