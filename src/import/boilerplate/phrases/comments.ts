import type {Phrases} from './phrases.ts';

/** What stands over comments and around the form for them. One phrase a line, in plain form. */
export const comments: Phrases = {
	comments: `
		comments
		comment
		responses
		replies
		discussion
		join the discussion
		reader comments
		kommentare
		commentaires
		comentarios
		commenti
		comentários
		reacties
		komentarze
		kommentarer
		kommentit
		komentáře
		yorumlar
		комментарии
		コメント
		评论
	`,
	'comment-form': `
		leave a comment
		αφήστε μια απάντηση
		αφήστε ένα σχόλιο
		ακύρωση απάντησης
		leave a reply
		leave a comment cancel reply
		leave a reply cancel reply
		cancel reply
		post a comment
		post comment
		add a comment
		add comment
		write a comment
		write a reply
		submit comment
		submit
		comment *
		name
		name *
		email
		email *
		e-mail
		e-mail *
		website
		url
		your comment
		your name
		your email
		reply
		edit
		delete
		report
		log in to reply
		log in to leave a comment
		subscribe to comments
		comments are closed
		comments are closed.
		comments off
		no comments
		no comments yet
		be the first to comment
		be the first to comment.
		no responses yet
		type here
		type here..
		add comment...
		schreibe einen kommentar
		schreiben sie einen kommentar
		hinterlasse einen kommentar
		hinterlasse eine antwort
		kommentar verfassen
		antworten
		antworten abbrechen
		kommentar abschicken
		kommentar *
		e-mail-adresse *
		name*
		website *
		laisser un commentaire
		poster un commentaire
		annuler la réponse
		répondre
		commentaire *
		nom *
		e-mail*
		site web
		laisser un commentaire annuler la réponse
		deja una respuesta
		deja un comentario
		cancelar la respuesta
		publicar el comentario
		responder
		comentario *
		nombre *
		correo electrónico *
		web
		lascia un commento
		annulla risposta
		invia commento
		rispondi
		commento *
		nome *
		sito web
		deixe um comentário
		cancelar resposta
		publicar comentário
		geef een reactie
		reactie annuleren
		reactie plaatsen
		beantwoorden
		naam *
		dodaj komentarz
		anuluj pisanie odpowiedzi
		opublikuj komentarz
		odpowiedz
		lämna ett svar
		lämna en kommentar
		avbryt svar
		svara
		skriv en kommentar
		legg igjen en kommentar
		bir yanıt yazın
		yanıtla
		bir cevap yazın
		yorum gönder
		добавить комментарий
		отменить ответ
		оставить комментарий
		отправить комментарий
		ответить
		комментарий *
		имя *
		コメントを残す
		コメントをキャンセル
		返信
		发表评论
		发表回复
		取消回复
		回复
	`,
	'recent-comments': `
		recent comments
		latest comments
		no comments to show
		no comments to show.
		neueste kommentare
		letzte kommentare
		keine kommentare vorhanden
		es sind keine kommentare vorhanden
		commentaires récents
		derniers commentaires
		aucun commentaire à afficher
		comentarios recientes
		no hay comentarios que mostrar
		commenti recenti
		nessun commento da mostrare
		comentários
		comentários recentes
		recente reacties
		ostatnie komentarze
		najnowsze komentarze
		senaste kommentarer
		seneste kommentarer
		son yorumlar
		свежие комментарии
		последние комментарии
		最近のコメント
		近期评论
	`,
};
