import type {Phrases} from './phrases.ts';

/** Imprints, and boxes about authors. One phrase a line, in plain form. */
export const notices: Phrases = {
	legal: `
		about
		about us
		about me
		about & legal
		about and legal
		legal
		contact
		contact us
		privacy
		privacy policy
		terms
		terms of use
		terms of service
		terms and conditions
		terms & conditions
		disclaimer
		cookie policy
		cookies
		dmca
		do not sell my personal information
		accessibility
		sitemap
		site map
		imprint
		impressum
		datenschutz
		datenschutzerklärung
		kontakt
		über uns
		agb
		mentions légales
		politique de confidentialité
		à propos
		conditions d'utilisation
		aviso legal
		política de privacidad
		contacto
		acerca de
		sobre nosotros
		chi siamo
		contatti
		informativa sulla privacy
		note legali
		sobre
		contato
		política de privacidade
		termos de uso
		over ons
		privacybeleid
		o nas
		polityka prywatności
		regulamin
		om oss
		om
		integritetspolicy
		hakkımızda
		iletişim
		gizlilik politikası
		о нас
		контакты
		политика конфиденциальности
		お問い合わせ
		プライバシーポリシー
		利用規約
		关于
		联系我们
		隐私政策
	`,
	'author-box': `
		about the author
		about author
		written by
		all posts by this author
		view all posts
		über den autor
		à propos de l'auteur
		sobre el autor
		sull'autore
		informazioni sull'autore
		sobre o autor
		over de auteur
		o autorze
		об авторе
	`,
};
