/**
 * Words for what a product is measured by, by the kind of number that fits them. A word alone is no metric and
 * a number of another kind beside it is none either: "retention: 30 days" speaks of log files.
 */

const words = (...lists: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${lists.join("|")})(?!\\p{L})`, "iu");

/** Shares: a percentage fits, or a move from one number to another. */
export const RATES = words(
  "churn|conversion(?: rate)?|retention|activation|adoption|abandonment|attrition|stickiness|uptime|availability|utili[sz]ation|satisfaction|deflection|engagement|usage|repeat purchases?|(?:bounce|open|click|click-through|error|failure|return|refund|attach|completion|success|win|renewal|response|answer|reply|drop-?off|no-show|defect|crash|opt-in|opt-out|cancellation|conversion|retention|churn|activation|adoption|sign-up|signup|resolution|acceptance|on-time|fill|hit|recall|precision|self-service|escalation|reopen) rates?|ctr|nrr|grr|share of|proportion of|percentage of|portion of|no-shows?|cart abandonment|trial-to-paid|market share|(?:gross|net|profit|operating) margin|first-contact resolution",
  "churn-?rate|konversion|wandlung|conversion-?rate|\\p{L}{3,}quoten?|(?:konversions|abschluss|abbruch|kündigungs|öffnungs|klick|fehler|erfolgs|nutzungs|aktivierungs|wiederkaufs|rückgabe|storno|ausfall|antwort|lösungs|absprung)raten?|aktivierung|bindung|kundenbindung|abwanderung|verfügbarkeit|auslastung|zufriedenheit|kundenzufriedenheit|anteil|marktanteil|nutzung",
  "taux d(?:e|['’])\\s?\\p{L}+|conversion|rétention|activation|attrition|adoption|fidélisation|satisfaction|disponibilité|part d(?:e|es|u)|proportion d(?:e|es)",
  "tasa de \\p{L}+|taxa de \\p{L}+|conversión|retención|activación|adopción|abandono|satisfacción|disponibilidad|porcentaje de|cuota de|conversão|retenção|ativação|adoção|satisfação|disponibilidade|porcentagem de|percentual de|parcela de",
  "tasso di \\p{L}+|conversione|ritenzione|fidelizzazione|attivazione|adozione|soddisfazione|disponibilità|percentuale di|quota di|conversie|retentie|activatie|adoptie|klanttevredenheid|tevredenheid|beschikbaarheid|aandeel|percentage|bouncepercentage|uitval",
  "konwersj\\p{L}+|retencj\\p{L}+|aktywacj\\p{L}+|odsetek|udział|rezygnacj\\p{L}+|satysfakcj\\p{L}+|dostępność|míra \\p{L}+|podíl|konverze|andelen?|konvertering(?:en|sgrad)?|konverteringsgrad|tyytyväisyys|osuus|dönüşüm oranı|oranı",
  "конверси\\p{L}+|отток\\p{L}*|удержани\\p{L}+|активаци\\p{L}+|дол\\p{L}{1,2}|процент \\p{L}+|удовлетвор[её]нност\\p{L}+|доступност\\p{L}+|возвращаемост\\p{L}+",
);
export const RATES_CJK =
  /[\p{sc=Han}ァ-ヶー]{0,8}[率比](?![例べ較])|割合|比例|占比|转化|轉化|留存|流失|活跃度|满意度|滿意度|顧客満足|チャーン|コンバージョン|リテンション|稼働率|전환율|이탈률|유지율|잔존율|활성화율|비율|만족도|가동률|오류율|성공률/u;

/** Amounts over time: only a move from one number to another fits, since limits are stated so as well. */
export const PER_PERIOD = words(
  "(?:a|per|each|every) (?:day|week|month|quarter|year)|(?:pro|je) (?:tag|woche|monat|quartal|jahr)|par (?:jour|semaine|mois)|(?:por|al) (?:día|dia|semana|mes|mês)|al (?:giorno|mese)|alla settimana|per (?:dag|week|maand)|tygodniowo|miesięcznie|dziennie|в (?:день|неделю|месяц)",
);
export const PER_PERIOD_CJK = /[週月日]あたり|毎[日週月]|每[天日周月]|[주월일]당|매[일주월]/u;

/** Scores: any number that is bounded, moves or stands right behind the word. */
export const SCORES = words(
  "nps|csat|ces|sus|net promoter score|customer satisfaction|kundenzufriedenheit|satisfaction client|satisfacción(?: del cliente)?|ratings?|app store rating|lighthouse score|health score|trust ?pilot|bewertung",
);

/** Amounts: a number that is bounded or moves, or a percentage of change. */
export const AMOUNTS = words(
  "number of|anzahl|nombre d(?:e|['’])|número de|numero di|aantal|liczba|количество|число|tickets?|calls?|complaints?|enquiries|inquiries|requests?|sign-?ups?|registrations?|orders|users|dau|mau|wau|visits?|bookings?|cancellations?|refunds?|returns|returned \\p{L}+|no-shows|downloads|installs|incidents|errors|escalations|purchases|subscribers|subscriptions|leads|customers|contacts|chargebacks|disputes|referrals|sessions|e-?mails|conversations|reviews",
  "anrufe|anfragen|supportanfragen|beschwerden|bestellungen|nutzer|anmeldungen|registrierungen|buchungen|kündigungen|stornierungen|rückfragen|rückgaben|retouren|störungen|meldungen|kunden",
  "appels|demandes|réclamations|inscriptions|commandes|utilisateurs|réservations|résiliations|annulations|retours|incidents",
  "llamadas|solicitudes|quejas|registros|pedidos|usuarios|reservas|cancelaciones|devoluciones|incidencias|chamados|ligações|chamadas|reclamações|cadastros|usuários|devoluções|incidentes",
  "chiamate|richieste|reclami|iscrizioni|ordini|utenti|prenotazioni|resi|segnalazioni|telefoontjes|oproepen|verzoeken|klachten|aanmeldingen|bestellingen|gebruikers|boekingen|opzeggingen|retouren|meldingen",
  "zgłosze[nń]\\p{L}*|telefonów|połączeń|skarg|zamówie[nń]\\p{L}*|użytkownik\\p{L}+|rezerwacji|zwrot\\p{L}+|hovorů|objednáv\\p{L}+|samtal|ärenden|supportärenden|beställningar|henvendelser|bestillinger",
  "обращени\\p{L}+|звонк\\p{L}+|звонков|жалоб\\p{L}*|заказ\\p{L}+|пользовател\\p{L}+|регистраци\\p{L}+|отказ\\p{L}+|возврат\\p{L}*|заявок|инцидент\\p{L}+",
);
export const AMOUNTS_CJK =
  /問い合わせ|問合せ|件数|注文数|登録数|利用者数|解約数|クレーム|通話数|来电|來電|咨询量|工单|投诉|订单|注册|用户数|日活|月活|退款|退货|문의|전화|불만|주문|가입|사용자 수|환불|예약/u;

/** Money earned or spent: like amounts, in a currency too. */
export const MONEYS = words(
  "revenue|arr|mrr|acv|sales|gmv|ltv|clv|cac|arpu|aov|costs?|spend|basket size|(?:order|basket) value|average order|turnover|profit",
  "umsatz|erlöse?|kosten|warenkorb(?:wert)?|gewinn|chiffre d['’]affaires|revenus?|coûts?|panier moyen|marge|ingresos|ventas|costes?|ticket medio|receita|vendas|custos?|ticket médio|ricavi|fatturato|vendite|costi|scontrino medio|omzet|winst|przych\\p{L}+|sprzedaż\\p{L}*|koszt\\p{L}*|intäkter|выручк\\p{L}+|продаж\\p{L}*|средн\\p{L}+ чек\\p{L}*",
);
export const MONEYS_CJK = /売上|客単価|収益|コスト|收入|销售额|营收|客单价|成本|매출|객단가|비용|수익/u;

/** Durations: a time fits where it is bounded or moves. */
export const DURATIONS = words(
  "time to|time until|latency|response times?|load(?:ing)? times?|page load|lead time|turnaround|wait(?:ing)? times?|handling times?|processing times?|resolution times?|recovery time|mttr|downtime|p50|p75|p90|p95|p99|percentile|median|onboarding|setup time|duration|delivery time|answers in|responds in|loads in|time spent|takes",
  "antwortzeit|ladezeit|latenz|bearbeitungszeit|durchlaufzeit|wartezeit|dauer|lieferzeit|zeit bis|reaktionszeit|ausfallzeit|perzentil|einarbeitung",
  "temps (?:de|d['’]|moyen|d['’]attente)|délai|latence|durée|percentile|tiempo (?:de|hasta|medio)|latencia|demora|percentil|tempo (?:de|até|médio|di|medio|fino)|latência|latenza|durata|attesa|prazos?|plazos?|termini|laadtijd|responstijd|reactietijd|wachttijd|doorlooptijd|tijd tot",
  "czas(?:u)? \\p{L}+|opóźnieni\\p{L}+|doba \\p{L}+|svarstid|laddtid|ledtid|väntetid|ventetid|время \\p{L}+|времени \\p{L}+|задержк\\p{L}+|срок \\p{L}+|перцентил\\p{L}+",
);
export const DURATIONS_CJK =
  /応答時間|読み込み時間|表示時間|待ち時間|処理時間|リードタイム|レイテンシ|かかる時間|所要時間|加载时间|加載時間|响应时间|響應時間|处理时间|等待时间|延迟|耗时|时长|응답 시간|응답시간|로딩 시간|대기 시간|처리 시간|지연 시간|소요 시간/u;

/** Says that the number meant is the aim, whatever it counts. */
export const AIMS = words(
  "success|succeed(?:s|ed)?|we will know|we'll know|it works when|call it a (?:win|success)|measurable|baseline|target|kpi|okr|key result|expected (?:effect|impact|outcome)|outcome|north star|signal|goal",
  "messbar|zielgröße|erfolg|erfolgreich|zielwert|ausgangswert|kennzahl|messgröße|mesurable|succès|réussite|cible|éxito|métrica|sucesso|successo|obiettivo misurabile|succes|doelwaarde|sukces|úspěch|framgång|успех|целевое значение",
);
export const AIMS_CJK = /成功|基线|目标值|目標値|基準値|指标|指標|성공|지표|목표치/u;

/** Moves an amount without saying the number. */
export const MULTIPLIES = words(
  "halve|halves|halving|double|doubles|doubling|triple|triples|halbieren|halbiert|verdoppeln|verdoppelt|verdreifachen|diviser par deux|doubler|tripler|reducir a la mitad|duplicar|reduzir pela metade|dobrar|dimezzare|raddoppiare|halveren|verdubbelen|podwoić|zmniejszyć o połowę|удвоить|вдвое|сократить вдвое|halvera|fördubbla",
);
export const MULTIPLIES_CJK = /半減|倍増|翻倍|减半|減半|두 배|절반/u;

/** Says which way an amount is to move. */
export const CHANGES = words(
  "increase[sd]?|reduc\\p{L}+|cut|cuts|rais\\p{L}+|grow\\p{L}*|drop\\p{L}*|decreas\\p{L}+|lower\\p{L}*|improv\\p{L}+|rise[sn]?|fall\\p{L}*|boost\\p{L}*|lift\\p{L}*|shrink\\p{L}*|go(?:es)?(?= (?:up|down))|(?:up|down)(?= (?:from|to|by|\\d))|save[sd]?",
  "senk\\p{L}+|steig\\p{L}+|sink\\p{L}+|erhöh\\p{L}+|verringer\\p{L}+|reduzier\\p{L}+|wachs\\p{L}+|verbesser\\p{L}+|rédui\\p{L}+|augment\\p{L}+|baiss\\p{L}+|diminu\\p{L}+|accroître|passer",
  "reduc\\p{L}+|reduz\\p{L}+|aument\\p{L}+|baj\\p{L}+|sub\\p{L}+|pas[ae]|mejor\\p{L}+|disminu\\p{L}+|diminu\\p{L}+|melhor\\p{L}+|cair|ridurre|ridu\\p{L}+|scend\\p{L}+|sal\\p{L}+|miglior\\p{L}+|verlag\\p{L}+|verho\\p{L}+|verminder\\p{L}+|dal\\p{L}+|stijg\\p{L}+",
  "wzro\\p{L}+|wzra\\p{L}+|spad\\p{L}+|zmniejsz\\p{L}+|zwiększ\\p{L}+|sníž\\p{L}+|zvýš\\p{L}+|minska|öka|sänka|höja|сниз\\p{L}+|снижен\\p{L}+|вырас\\p{L}+|рас[тч]\\p{L}+|увелич\\p{L}+|уменьш\\p{L}+|сократ\\p{L}+|повыс\\p{L}+",
);
export const CHANGES_CJK =
  /増や|減ら|下げ|上げ|削減|向上|改善|提升|提高|降低|降到|减少|減少|增加|增长|增長|높이|높인|줄이|줄인|낮추|감소|증가|향상/u;

/** Says that a number is today's; with a second number beside it, that one is the aim. */
export const TODAY = words(
  "today|now|currently|at present|heute|derzeit|aktuell|aujourd['’]hui|actuellement|hoy|actualmente|hoje|atualmente|oggi|attualmente|nu|vandaag|momenteel|dziś|obecnie|dnes|idag|i dag|сейчас|сегодня",
);
export const TODAY_CJK = /現在|现在|目前|当前|현재/u;

/** Settings and prices: they change by percentages too, and that is the work, not its outcome. */
export const SETTINGS = words(
  "limits?|timeouts?|sizes?|height|width|font|opacity|margin|padding|zoom|volume|brightness|price|prices|fees?|deposit|discount|tax|vat|salary|budget|interest|rate limit|capacity|quota|memory|battery",
  "größe|höhe|breite|preise?|gebühr(?:en)?|kaution|rabatt|steuer|mehrwertsteuer|gehalt|prix|frais|caution|remise|tva|taille|precio|precios|tarifa|descuento|iva|tamaño|preço|desconto|tamanho|prezzo|sconto|dimensione|prijs|korting|cena|ceny|rabat|цена|цены|скидк\\p{L}+|налог",
);
