import type {Phrases} from './phrases.ts';

/** Buttons that send a story on, and invitations to come back. One phrase a line, in plain form. */
export const sharing: Phrases = {
	share: `
		share
		share this
		share this post
		share this story
		share this article
		share on
		share via
		share with friends
		tweet
		tweet this
		pin it
		email this
		email
		print
		print this
		facebook
		twitter
		x
		pinterest
		linkedin
		reddit
		tumblr
		whatsapp
		telegram
		mastodon
		bluesky
		threads
		pocket
		copy link
		save
		like
		like this
		likes
		loading
		click to share on facebook
		more
		teilen
		diesen beitrag teilen
		teilen mit
		gefällt mir
		partager
		partager cet article
		j'aime
		compartir
		compartir esto
		me gusta
		condividi
		mi piace
		compartilhar
		compartilhe
		compartilhe isso
		curtir
		curtir isso
		curtir carregando
		gefällt mir wird geladen
		j'aime chargement
		me gusta cargando
		me gusta esto
		mi piace caricamento
		delen
		vind ik leuk
		udostępnij
		dela
		paylaş
		поделиться
		共有
		シェア
		分享
	`,
	follow: `
		follow
		follow us
		follow me
		followers
		following
		subscribe
		subscribe now
		subscribe to our newsletter
		newsletter
		sign up for our newsletter
		join our newsletter
		get updates
		rss
		rss feed
		feed
		entries feed
		comments feed
		wordpress.org
		meta
		stay connected
		connect with us
		social
		tags
		tag cloud
		back to top
		scroll to top
		to the top
		top
		go to top
		load more
		load more posts
		older posts
		newer posts
		view all
		see all
		accept
		reject
		accept all
		manage consent
		cookie settings
		got it
		i agree
		folgen
		abonnieren
		nach oben
		schlagwörter
		s'abonner
		suivre
		haut de page
		seguir
		suscribirse
		etiquetas
		volver arriba
		iscriviti
		seguici
		torna su
		inscreva-se
		volgen
		inschrijven
		naar boven
		subskrybuj
		prenumerera
		abone ol
		подписаться
		метки
	`,
};
