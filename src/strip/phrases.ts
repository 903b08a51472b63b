/** What the press of other languages prints round an article: data, in small letters without punctuation, as `bare` leaves a line. */

const lines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[|\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** Heads of boxes of other stories, and what stands before the link to one. */
export const READ_ALSO = lines(`
read more|read also|also read|related|related articles|related article|related stories|related story|related content|related news|related posts|related topics|related coverage
more on this story|more on this|more stories|more news|see also|recommended|recommended stories|recommended reading|recommended for you|you may also like|you might also like|you may like
don t miss|what to read next|read next|up next|keep reading|further reading|must read|more to read|more to explore|also read|top stories|in case you missed it|icymi|trending|trending now|popular|popular stories
editors picks|editor s picks|editor s pick|from our partners|from around the web|around the web|promoted stories|promoted|sponsored content|more coverage|explore more on these topics|suggested reading
more like this|more in this section|more for you|latest stories|our picks|read the full story|watch|watch now|watch more|listen|key events|quick read|also on
lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lesen sie jetzt|mehr zum thema|mehr dazu|das könnte sie auch interessieren|auch interessant|weiterlesen|zum thema|mehr lesen|passend zum thema|siehe auch
empfehlungen der redaktion|empfehlung der redaktion|lesetipp|lesetipps|ähnliche artikel|verwandte artikel|verwandte themen|meistgelesen|meistgelesene artikel|weitere artikel|weitere themen|mehr nachrichten|zum weiterlesen|lies auch|mehr aus dem ressort
lire aussi|à lire aussi|lire également|à lire|à lire également|voir aussi|à voir aussi|sur le même sujet|sur le même thème|articles similaires|articles liés|article lié|dans la même rubrique|pour aller plus loin|lire la suite
lire le reportage|lire l analyse|lire l entretien|lire l enquête|lire le récit|lire notre enquête|lire notre analyse|lire la tribune|lire l article|le plus lu|les plus lus|à découvrir|contenus sponsorisés|notre sélection|vous aimerez aussi|édition abonnés
más información|leer también|lea también|lee también|lea además|leer más|te puede interesar|también te puede interesar|te podría interesar|puede interesarle|noticias relacionadas|noticia relacionada|artículos relacionados|ver más|sigue leyendo|relacionado|relacionadas|relacionados
lo más visto|lo más leído|te recomendamos|más noticias|mira también|ver también|otras noticias|también en|contenido relacionado|no te pierdas|recomendados|mirá también
leia também|leia mais|veja também|saiba mais|notícias relacionadas|mais lidas|veja mais|leia ainda|conteúdo relacionado|relacionadas
leggi anche|leggi tutto|articoli correlati|approfondisci|approfondimenti|vedi anche|potrebbe interessarti|potrebbe interessarti anche|per approfondire|ti potrebbe interessare|i più letti
lees ook|lees meer|lees verder|bekijk ook|meer over|meer nieuws|gerelateerd|gerelateerde artikelen|meest gelezen|läs också|läs mer|läs även|mer från|relaterat|læs også|læs mere|les også|les mer|lue myös|lue lisää
czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj też|przeczytaj również|polecamy|powiązane artykuły|podobne artykuły|warto przeczytać|najczęściej czytane|zobacz wideo|więcej na ten temat|to może cię zainteresować
čtěte také|přečtěte si také|čtěte více|související články|prečítajte si aj|súvisiace články|olvasd el ezt is|kapcsolódó cikkek|kapcsolódó|citește și|citeşte şi|citește mai mult|articole similare|pročitajte još|pročitaj još|pročitajte i|pročitajte|povezane vesti
διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|δείτε επίσης|δείτε ακόμα|δείτε ακόμη|σχετικά άρθρα|σχετικό άρθρο|περισσότερα|διαβάστε περισσότερα|διαβάστε σχετικά|ροή ειδήσεων|δημοφιλή|σχετικές ειδήσεις|τελευταία νέα|διαβάστε εδώ|προτεινόμενα|σχετικά θέματα|διαβάστε
читайте также|читать также|читайте по теме|по теме|материалы по теме|смотрите также|ещё по теме|еще по теме|также по теме|читайте далее|самое читаемое|читайте також|дивіться також|четете също|вижте още|още по темата|прочетете още
ilgili haberler|ayrıca okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|haberin devamı
baca juga|lihat juga|artikel terkait|berita terkait|simak juga|pilihan editor|terkini|terpopuler|baca selengkapnya|berita lainnya|artikel lainnya|rekomendasi|rekomendasi untuk anda|halaman selanjutnya|berita populer|baca lagi|berita berkaitan
相关阅读|相关新闻|相关文章|相关报道|相关链接|相关推荐|延伸阅读|推荐阅读|更多新闻|热门新闻|热门文章|猜你喜欢|更多阅读|阅读更多|相關新聞|相關報導|延伸閱讀|推薦閱讀|更多報導|看更多
関連記事|あわせて読みたい|おすすめ記事|関連ニュース|こちらもおすすめ|관련기사|관련 기사|많이 본 뉴스|추천 기사|مواضيع ذات صلة|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|کد خبر
`);

/** Tools, labels and advertisements, whole lines. */
export const TOOL_LABELS = lines(`
advertisement|advertisements|advertising|advertisement continue reading below|story continues below advertisement|article continues below advertisement|article continues after advertisement|article continues below|story continues below
continue reading the main story|skip advertisement|skip past newsletter promotion|after newsletter promotion|scroll to continue|scroll to continue with content|story continues|continue reading|continue reading below|paid content|paid post|sponsored|promoted content
anzeige|werbung|ende der anzeige|publicité|la suite après la publicité|la suite après cette publicité|publicidad|anuncio|anuncios|publicidade|continua após a publicidade|continua dopo la pubblicità|pubblicità|advertentie|reklama|reklam|annons|annonse|annonce|mainos|hirdetés|publicitate
реклама|διαφήμιση|iklan|advertorial|lanjutkan dengan konten|广告|廣告|広告|광고|إعلان
share|share this|share this article|share this story|share this post|share this page|share article|share story|share on|share via|share full article|share with friends|tweet|retweet|email|email this|mail|print|print this|save|save article|save story|saved|save for later|bookmark|copy link|link copied|copied|copy|like this|like|follow|following|gift article|gift this article|listen to article|listen to this article|view image in fullscreen|view gallery|open image in gallery|image source|show caption|enlarge this image|join our commenting forum|image caption|media caption|enlarge|expand|close|toggle caption|hide caption|play video|play|pause|loading|0 comments|add to favorites|report|flag|reply|
teilen|artikel teilen|drucken|artikel drucken|merken|kommentieren|speichern|link kopieren|vorlesen|artikel anhören|zur merkliste|zur startseite|icon|bild vergrößern|partager|partager cet article|partager l article|imprimer|envoyer|envoyer par mail|envoyer par e mail|sauvegarder|enregistrer|écouter l article|copier le lien|réagir|offrir l article|offrir cet article|lire plus tard|voir plus
compartir|comparte|compartir noticia|compartir artículo|imprimir|enviar|enviar por correo|guardar|guardar artículo|comentar|copiar enlace|escuchar|escuchar artículo|condividi|stampa|salva|ascolta|compartilhar|compartilhe|ouvir|salvar|delen|afdrukken|bewaren|opslaan|udostępnij|drukuj|zapisz|kopiuj link|skopiuj link|posłuchaj|podziel się|dela|spara|skriv ut|del|gem|lagre|jaa
κοινοποίηση|κοινοποίησε|μοιραστείτε|μοιράσου το|εκτύπωση|αποθήκευση|ακούστε το άρθρο|поделиться|поделитесь|подробнее|печать|распечатать|сохранить|скопировать ссылку|paylaş|yazdır|bagikan|simpan|salin tautan|dengarkan|cetak|分享|分享到|返回首页|打印|收藏|点赞|字体|字号|大字|小字|扫码阅读|扫一扫|シェア|シェアする|印刷|ツイート|保存|공유|공유하기|인쇄|글자크기|مشاركة|طباعة
follow us|follow us on|find us on|connect with us|skip to content|skip to main content|skip to navigation|back to top|go to top|jump to|table of contents|contents|in this article|on this page|folgen sie uns|inhalt|inhaltsverzeichnis|suivez nous|síguenos|siguenos en|seguici su|siga nos|śledź nas|obserwuj nas|ακολουθήστε μας|ikuti kami|daftar isi|关注我们|目录
filed under|topics|more about|tagged|tagged as|tags|tag|categories|category|posted in|topic|themen|schlagworte|stichwörter|etiquetas|temas|archivado en|etiquetado como|temas relacionados|mots clés|thèmes|sujets|argomenti|tagi|tematy|ετικέτες|θέματα|теги|метки|topik|etiketler|标签|关键词|タグ|キーワード|태그
sign in|sign up|log in|login|register|subscribe|subscribe now|subscribe today|create account|my account|account|anmelden|registrieren|abonnieren|jetzt abonnieren|se connecter|s abonner|s inscrire|connexion|iniciar sesión|suscríbete|suscribirse|regístrate|accedi|abbonati|entrar|assine|zaloguj się|zarejestruj się|σύνδεση|εγγραφή|войти|masuk|daftar|berlangganan|登录|注册
newsletter|newsletters|email address|e mail adresse|adresse e mail|correo electrónico|your email|your email address|editor|penulis|author|authors|about the author|about the authors|autor|autoren|über den autor|auteur|autore|autorzy|sobre la firma|sobre el autor|normas|key points|at a glance|auf einen blick
`);

/** Heads after which nothing of the article follows. */
export const AFTER_ARTICLE = lines(`
comments|comment|leave a comment|leave a reply|leave reply|post a comment|add a comment|add comment|write a comment|join the conversation|join the discussion|view comments|show comments|read comments|comments are closed|have your say|what do you think|1 comment|2 comments|reader comments|responses|replies
kommentare|kommentar|kommentar schreiben|schreiben sie einen kommentar|schreibe einen kommentar|kommentar verfassen|diskutieren sie mit|diskussion|leserkommentare|commentaires|commentaire|laisser un commentaire|vos commentaires|vos réactions|comentarios|deja un comentario|deja una respuesta|dejar un comentario|ver comentarios|escribe un comentario
comentários|deixe um comentário|deixe uma resposta|commenti|lascia un commento|reacties|reageer|plaats een reactie|komentarze|komentarz|dodaj komentarz|zostaw komentarz|kommentarer|diskuze|hozzászólások|comentarii|komentari
σχόλια|αφήστε ένα σχόλιο|γράψτε το σχόλιό σας|σχολιάστε|комментарии|комментировать|оставить комментарий|обсуждение|yorumlar|yorum yap|komentar|tulis komentar|kirim komentar|评论|网友评论|发表评论|最新评论|コメント|コメントを書く|댓글|التعليقات
most read|most viewed|most popular|most commented|latest news|latest articles|latest|recent posts|recent articles|previous article|next article|previous post|next post|about us|meistgelesen|neueste artikel|neueste nachrichten|articles récents|dernières actualités|últimas noticias|ultime notizie|últimas notícias|najnowsze|ostatnie wpisy|τελευταίες ειδήσεις|berita terbaru|artikel terbaru|最新文章|上一篇|下一篇
`);

/** First words of a line that asks the reader to do something, where it also names one of {@link CHANNELS}. */
export const INVITING = lines(`
sign|want|subscribe|get|receive|follow|join|download|register|enter|stay|never|don|click|keep|listen|already|please|send|share|email|contact|log|discover|connect
melden|abonnieren|abonniere|folgen|folge|laden|erhalten|jetzt|bestellen|bleiben|verpassen|registrieren|testen
inscrivez|abonnez|recevez|suivez|téléchargez|retrouvez|découvrez|rejoignez|accédez|profitez|cliquez
suscríbete|suscríbase|suscribete|regístrate|recibe|reciba|síguenos|sigue|descarga|descargue|únete|unete|apúntate|apuntate|puedes|inicia|conéctate|entérate|hazte|encuentra|mantente
iscriviti|abbonati|seguici|segui|ricevi|scarica|resta|assine|inscreva|siga|receba|baixe|participe|acompanhe|clique|entre
meld|schrijf|abonneer|volg|ontvang|zapisz|śledź|obserwuj|dołącz|pobierz|subskrybuj|zapraszamy|bądź|polub
εγγραφείτε|ακολουθήστε|διαβάστε|δείτε|μπείτε|κάντε|κατεβάστε|γίνετε|μείνετε|ακολούθησε|μάθετε
подписывайтесь|подпишитесь|следите|читайте|присоединяйтесь|скачайте|узнавайте|підписуйтесь|abone|takip|simak|ikuti|dapatkan|daftar|baca|unduh|gabung|bergabung|saksikan|nikmati
`);

/** By what the reader is asked to follow. */
export const CHANNELS =
  /newsletter|e-?mail|inbox|whatsapp|telegram|google (?:news|discover|play)|app store|(?:our|the|die|unsere|notre|nuestra|nostra|nasz\p{L}{0,3}|aplikasi|mobile) app(?!\p{L})|facebook|twitter|instagram|youtube|tiktok|linkedin|viber|podcast|push|notification|abonn|subscri|suscri|subskryb|assinante|assinatura|langganan|subscriber|unlimited access|this article in full|boîte mail|lettre d['’]information|correo electrónico|boletín|bollettino|biuletyn|подписк|ενημερωτικ|ειδοποιήσεις|cookies|privacy (?:notice|policy)|datenschutz|politique de confidentialité|javascript|fanpage|zalo|kênh|bản tin|一起/iu;

/** Lines that start so are the page's, if no longer than `limit`; small letters as printed. */
export const OPENINGS: readonly { limit: number; starts: readonly string[] }[] = [
  {
    limit: 20,
    starts: ['残り', '作者：', '作者:', '（完）', '(完)', '（了）', '上一篇', '下一篇'],
  },
  {
    limit: 60,
    starts: [
      'posted by ', 'photo credit', 'image credit', 'picture credit', 'photo courtesy', 'photos by ', 'crédit photo', 'crédits photo', 'fotocredit', 'last updated:', 'first published', 'report this ad',
      'stand:', 'quelle:', 'quelle :', 'kommentare lesen', 'mis à jour le', 'avec afp', '(avec afp', 'voir les commentaires', 'source : ', 'con información de', '(con información de', 'fuente:', 'fuente :', 'foto: ', 'fonte:', 'źródło:', 'fot. ',
      'автор:', 'фото:', 'источник:', 'просмотров:', 'просмотры:', 'опубликовано:', '图片来源', '标签：', '写真：', '写真:', '【写真】', '【画像】', '【動画】', '最終更新', '(共同', '（共同', '（時事', '（ロイター', '（記者',
    ],
  },
  {
    limit: 160,
    starts: ['labels:', 'labels: ', 'filed under:', 'topics:', 'tags:', 'posted in:', 'categories:', 'keywords:', 'schlagworte:', 'etiquetas:', 'mots-clés', 'теги:', 'метки:', 'ключевые слова:', '关键词：', 'tagi:'],
  },
  {
    limit: 330,
    starts: [
      '(except for the headline', 'except for the headline', 'this post is public so', 'thanks for reading ', 'example video title', 'download the free ', 'join our commenting', 'join thought-provoking', 'this article was originally published', 'this story was originally published', 'this article originally appeared', 'this story originally appeared', 'this article first appeared', 'have a news tip', 'have a story idea', 'we may earn a commission', 'we may earn commission', 'we may earn money', 'we may receive a commission', 'click here for', 'support independent journalism', 'if you enjoyed this', 'leave a comment below', 'watch the video above', 'republish this', 'what do you think? let us', 'you can contact the reporter', 'skip to next', 'like loading', 'we welcome your comments', 'register to read', 'this content is available to', 'this content was originally',
      'mit material der', 'mit material von', 'dieser text stammt aus', 'dieser artikel wurde ursprünglich', 'diese meldung wurde am', 'diese nachricht wurde am', 'über dieses thema berichtet', 'dieses thema im programm', 'hier klicken, um', 'jetzt anmelden', 'newsletter abonnieren',
      'cet article vous a plu', 'suivez toute l', 'téléchargez notre application', 'inicia sesión para', 'únete a nuestro canal', 'читать полностью', 'следите за нашими', 'больше новостей', 'главное за день',
      '返回搜狐', '新浪声明', '点击进入', '扫码关注', '更多精彩', '阅读原文', '打开app', '欢迎关注', '长按识别', 'この記事を読む', '続きを読む', '無断転載', '記事に関する報告', '会員登録', 'この記事は有料', 'この記事は会員', '有料会員',
      'subscribe to continue', 'subscribe to read', 'subscribe for ', 'already a subscriber', 'already have an account', 'already registered', 'sign up for our', 'sign up to our', 'sign up to receive', 'sign up here', 'get unlimited access', 'to continue reading', 'this article is for subscribers', 'this article is reserved', 'this content is reserved', 'register for free', 'enter your email', 'by signing up', 'by submitting', 'by subscribing', 'we use cookies', 'privacy notice:', 'a version of this article appear', 'our standards:', 'all rights reserved', 'do you have a story', 'do you have a news tip', 'have you got a story', 'got a story', 'got a tip', 'please enable javascript', 'your browser does not', 'sorry, your browser', 'sorry, but your browser', 'copyright ©', '© ', 'there was an error', 'thank you for subscribing', 'an error occurred', 'read the full article', 'click here to', 'tap here to', 'sign in to', 'log in to', 'share this with', 'external link', 'this page contains', 'follow us on', 'listen to this article', 'the bbc is not responsible', 'make sense of the news', 'download our app', 'download the app', 'support our journalism', 'reporting by ', 'editing by ', 'additional reporting by', 'this material may not be published', 'republish our articles', 'allow content',
      'melden sie sich für', 'abonnieren sie', 'jetzt abonnieren', 'mehrfachnutzung erkannt', 'bereits abonnent', 'sie haben bereits ein', 'um weiterzulesen', 'weiterlesen mit', 'empfohlener redaktioneller inhalt', 'an dieser stelle finden sie', 'an dieser stelle steht ein externer', 'ich bin damit einverstanden', 'externer inhalt', 'bitte beachten sie: die zeitgleiche', 'wir verwenden cookies', 'alle rechte vorbehalten', 'lesen sie auch', 'lesen sie mehr', 'lesen sie hier', 'folgen sie uns',
      'inscrivez-vous', 'abonnez-vous', 'cet article est réservé', 'la suite est réservée', 'article réservé', 'il vous reste ', 'pour lire la suite', 'déjà abonné', 'suivez-nous', 'temps de lecture', 'ajouter à vos sélections', 'tous droits réservés', 'retrouvez toute l’actualité', 'le monde applique',
      'suscríbete', 'suscríbase', 'síguenos', 'si quieres seguir leyendo', 'para continuar leyendo', 'para seguir leyendo', '¿ya eres suscriptor', 'ya soy suscriptor', 'sigue toda la información', 'todos los derechos reservados', 'apúntate', 'puedes seguir a', 'conforme a los criterios', 'recibe en tu correo',
      'iscriviti', 'abbonati', 'seguici su', 'riproduzione riservata', 'tutti i diritti riservati', '© riproduzione', 'inscreva-se', 'assine a', 'já é assinante', 'todos os direitos reservados', 'alle rechten voorbehouden',
      'zapisz się do', 'zapisz się na', 'dalsza część artykułu', 'dalsza część tekstu', 'dalszy ciąg materiału', 'wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone', 'masz dla nas temat', 'dołącz do nas', 'czytaj także:', 'czytaj też:', 'czytaj również:', 'zobacz też:', 'zobacz także:', 'zobacz również:', 'przeczytaj też:', 'przeczytaj także:', 'dziękujemy za przeczytanie',
      'ακολουθήστε το', 'ακολουθήστε τ', 'δείτε όλες τις', 'διαβάστε όλες τις', 'εγγραφείτε', 'με επιφύλαξη παντός', 'διαβάστε επίσης', 'διαβάστε ακόμ', 'διαβάστε εδώ', 'με πληροφορίες από', 'πηγή:', 'πηγή φωτογραφ', 'όλες οι ειδήσεις',
      'подписывайтесь', 'подпишитесь', 'все права защищены', 'читайте также', 'если вы нашли ошибку', 'если вы заметили ', 'заметили ошибку', 'заметили опечатку', 'нашли опечатку', 'выделите фрагмент', 'нашли ошибку',
      'simak berita', 'simak breaking news', 'ikuti berita', 'ikuti kami', 'dapatkan update', 'dapatkan berita', 'baca berita', 'saksikan video', 'hak cipta', 'lanjut ke halaman', 'baca juga', 'lihat juga', 'gambas:video', '[gambas:video]', 'artikel ini telah tayang',
      '责任编辑', '编辑：', '来源：', '稿源：', '未经许可', '版权所有', '版权声明', '免责声明', '声明：', '扫描二维码', '扫一扫', '本文来源', '原标题：', '（责任编辑', '（编辑', '【编辑', '(责任编辑', '(责编', '（责编', '责编：', '责编:', '（编辑：', '(编辑：', '（本文来源', '（来源：', '(来源：', '责任编辑:', '编辑:', '编 辑：', '責任編輯', '本文系', '特别声明', '相关阅读', '延伸阅读', '更多新闻',
    ],
  },
]; // prettier-ignore

/** Networks that a line of tools ends with: "Compartir en Whatsapp". */
export const NETWORKS = lines(
  'facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|email|e mail|mail|messenger|viber|bluesky|threads|instagram|flipboard|pocket|line|vk|tumblr|weibo|微信|微博|url',
);
/** What such a line starts with. */
export const SHARING = lines(
  'share|share on|share via|compartir|comparte|compartir en|partager|partager sur|teilen|auf|condividi|compartilhar|delen|udostępnij|κοινοποίηση|поделиться|bagikan|bagikan ke|分享|分享到|send|envoyer|enviar|post|tweet|follow us on|síguenos en|suivez nous sur|folgen sie uns auf|via|by|per|par|por',
);

/** Units of time of "2 days ago", and the words that go with them. */
export const UNITS_OF_TIME = lines(
  's|sec|secs|second|seconds|m|min|mins|minute|minutes|h|hr|hrs|hour|hours|d|day|days|w|week|weeks|mo|month|months|yr|year|years|sekunden|minuten|stunde|stunden|tag|tagen|tage|woche|wochen|monat|monaten|jahr|jahren|heure|heures|jour|jours|semaine|semaines|mois|an|ans|hora|horas|minuto|minutos|día|días|dia|dias|semana|semanas|mes|meses|año|años|ore|ora|minuti|giorno|giorni|settimane|uur|dagen|dag|weken|godz|godzin|godzinę|godziny|minut|dni|dzień|λεπτά|λεπτό|ώρα|ώρες|ημέρες|μέρες|ημέρα|минут|минуты|часа|часов|час|дня|дней|menit|jam|hari|minggu|bulan|tahun|phút|giờ|ngày|tuần|tháng|năm|dakika|saat|gün',
);
export const AGO = lines(
  'ago|vor|il y a|hace|há|fa|geleden|temu|πριν|πριν από|назад|lalu|yang lalu|trước|önce|about|last|updated|read|read time|reading time|de lecture|lesezeit|min read|de lectura|lettura|czytania',
);
