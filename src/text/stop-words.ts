/**
 * Words that say nothing about what a text is about, in the languages backlogs are mostly written in. A word
 * that means something in one of the other languages ("hat", "fin", "sale") is left out on purpose.
 */
const LANGUAGES: readonly string[] = [
  // English
  `a an the and or but if then else of in on at by for to from with without into onto over under as is are was
  were be been being am do does did done has have had having will would can could should shall may might must
  not no nor so than too very this that these those there here it its i me my we us our you your he him his she
  her they them their who whom which what when where why how all any each some such only own same just also via
  don doesn didn isn aren wasn won ll ve re`,
  // German
  `der die das den dem des ein eine einen einem einer eines und oder aber wenn dann als wie so zu zum zur von
  vom mit ohne für auf aus bei beim nach über unter vor durch um im am ist sind wurde wurden wird werden sein
  haben kann können soll sollen muss müssen darf nicht kein keine auch nur noch schon sich ich wir uns unser er
  sie es ihr ihre sein seine dass damit ob wer wo warum dieser diese dieses man`,
  // French
  `le la les un une des du de et ou mais si alors que qui quoi dont où dans par pour sur sous avec sans en au
  aux à ce cet cette ces est sont été être avoir ont peut doit ne pas plus très je tu il elle nous vous ils
  elles mon ma ton ta tes sa ses notre nos votre vos leur leurs se y qu lorsque quand comme afin`,
  // Spanish
  `el los las una unos unas y o pero entonces del al que quien cual donde cuando como con sin por para sobre
  bajo entre desde hasta es son fue ser estar está están ha han haber puede debe no muy más este esta estos
  estas ese esa esos yo me mi nosotros nos nuestro su sus le les lo se si también ya`,
  // Portuguese
  `os as um uma uns umas e ou mas então do da dos das no na nos nas ao aos à às pelo pela que quem qual onde
  quando como com sem por para sobre é são foi ser estar está tem ter pode deve não muito mais este esta isto
  esse essa isso eu nós nosso ele ela eles elas seu sua seus suas se já também`,
  // Italian
  `il lo gli i uno ed ma allora che chi cui dove quando come con senza per tra fra di dei della dello delle degli
  dell del al alla allo ai alle nel nella nello nei sul sulla su è sono era essere avere può deve non molto più
  questo questa questi queste io noi nostro lui lei loro suo sua suoi si anche già all nell sull un`,
  // Dutch
  `de het een en maar als dan dat die deze dit van voor met zonder op aan bij naar uit door over onder in om te
  tot is zijn was waren wordt worden heeft hebben kan kunnen moet moeten zal niet geen ook nog wel ik wij we ons
  onze hij zij ze u je jij er wie waar hoe zodat`,
  // Polish
  `i oraz lub ale jeśli to że który która które kto co gdzie kiedy jak w we z ze na do od po przez dla bez pod
  nad przy jest są był była było być ma może musi nie się już też tylko ten ta te tego tej ja my nasz on ona oni
  jego jej ich aby żeby`,
  // Swedish, Danish, Norwegian
  `och og eller men att at om som en ett et den det de på i av för för til till från fra med utan uden uten är er
  var vara være blir ska skal kan måste må inte ikke också også jag jeg vi oss vår hon han han dem sig seg när
  når då så`,
  // Czech
  `a nebo ale že který která které kdo kde kdy jak v ve s se na do od po pro bez pod nad při je jsou byl byla
  bylo být má může musí není jen také tento tato toto já my náš on ona oni jeho její jejich aby`,
  // Russian, Ukrainian
  `и или но а если то что который которая которые кто где когда как в во с со на до от по для без под над при
  из у к о об это этот эта эти не ни бы же ли только также уже я мы нас наш он она они его её их чтобы быть есть
  був може має і й або але якщо що який яка які хто де коли як з зі від та про це цей ця ці він вона вони щоб`,
  // Turkish
  `ve veya ama fakat eğer ise bir bu şu o ki de da ile için gibi kadar ben biz siz onlar var yok değil mi mı mu mü
  çok daha olarak olan`,
  // What is left of words cut at their apostrophe (l'utente, d'un, user's, can't)
  `l d s t j m n c u`,
  // Chinese, where a sign stands alone
  `的 了 是 在 和 与 或 也 就 都 而`,
];

export const STOP_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((words) => words.split(/\s+/)).filter((word) => word !== ""),
);
