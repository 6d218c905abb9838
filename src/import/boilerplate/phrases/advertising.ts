import type {Phrases} from './phrases.ts';

/** What stands over advertising. One phrase a line, in plain form. */
export const advertising: Phrases = {
	ad: `
		advertisement
		advertisements
		advertisment
		advert
		adverts
		ad
		ads
		sponsored
		sponsored content
		sponsored post
		sponsored links
		promoted
		promoted content
		paid content
		advertisement continue reading below
		advertisement - continue reading below
		advertisement scroll to continue
		advertisement - scroll to continue
		scroll to continue reading
		story continues below advertisement
		article continues below advertisement
		continue reading below
		report this ad
		privacy settings
		ads by google
		google ads
		skip ad
		close ad
		remove ads
		anzeige
		anzeigen
		werbung
		publicité
		publicités
		publicidad
		anuncio
		anuncios
		anúncio
		publicidade
		propaganda
		pubblicità
		annuncio
		advertentie
		advertenties
		reclame
		reklama
		reklamy
		ogłoszenie
		reklam
		annons
		annonse
		annonce
		mainos
		inzerce
		hirdetés
		reclamă
		anunț
		publicitate
		reklamlar
		sponsorlu
		iklan
		quảng cáo
		διαφήμιση
		реклама
		на правах рекламы
		объявление
		广告
		廣告
		広告
		スポンサーリンク
		광고
		โฆษณา
		إعلان
		اعلان
		إعلانات
		פרסומת
		विज्ञापन
		oglas
	`,
};
