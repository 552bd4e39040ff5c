/**
 * A problem stated in prose, without a heading: one sentence that names people outside the team and what they
 * suffer from. Kept narrow on purpose: wishes, rules, plans and things shipped are no problems.
 */
import type { RichText } from "../blocks.ts";
import { blocksOf } from "../read.ts";
import { isNeighbour } from "./section-labels.ts";
import { labelOf, namesOf } from "./section-names.ts";

interface ProblemWords {
  /** People who have the problem, or the desk that hears of it. */
  readonly people: RegExp;
  /** What goes wrong for them. */
  readonly trouble: RegExp;
  /** Rules, wishes and plans: a sentence with one of these states no problem. */
  readonly plan: RegExp;
}

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, "iu");
/** Up to five words between the two halves of a phrase. */
const GAP = "(?: [\\p{L}\\p{N}'’-]+){0,5}";

const LANGUAGES: readonly ProblemWords[] = [
  {
    people: words(
      "(?:customer|user|client|buyer|shopper|guest|tenant|patient|driver|account|visitor|subscriber|nurse|doctor|teacher|parent|student|accountant|admin|administrator|manager|owner|merchant|seller|reseller|partner|agent|dispatcher|courier|technician|engineer|employee|colleague|member|applicant|candidate|auditor|lawyer|clerk|planner|operator|recruiter|reader|viewer|player|donor|citizen|resident|farmer|cashier|host|baker|builder|organiser|organizer|worker|team|shop|store|clinic|school|company|business|tester|participant|newcomer|beginner|landlord|lead|prospect|salesperson|trainer|volunteer|analyst|cook|waiter|worker|operator|traveller|passenger|interview)s?|(?:companies|businesses|agencies)|people|staff|crews?|support|personnel|everyone|everybody|nobody",
    ),
    trouble: words(
      `give up|gives up|gave up|abandons?|abandoned|drop out|drops out|drop off|leave us|leaves us|left us|quit|churn|complain|complains|complained|complaints?|struggles?|struggled|fail to|fails to|failed to|get stuck|gets stuck|are stuck|feel lost|felt lost|get lost|confused|confusing|frustrated|annoyed|angry|unhappy|lose|loses|lost|miss|misses|missed|waste|wastes|wasted|spends?${GAP} (?:hours?|days?|minutes|half|weeks?|evenings?|mornings?)|calls? (?:us|support|in|back|dispatch|every)|(?:call|write|ask|mail|email|phone)s?${GAP} (?:because|since|as they)|answers?${GAP} calls|no way (?:to|of)|(?:because|since|as) (?:they|he|she|nobody|it|we)${GAP} (?:cannot|can't|can’t|can not|never|not)|(?:cannot|can't|can’t|unable to)${GAP} (?:and|so|because|since)|(?:do not|don't|don’t|does not|doesn't|did not|never) (?:trust|know|understand|find|see|believe|notice|come back|return)|by hand|retypes?|retyping|work around|workarounds?|private spreadsheet|own (?:list|spreadsheet|table)|too long|too slow|takes? (?:hours|days|weeks|ages|forever)|drags? on|disputes?|twice|are blocked|is blocked|stop (?:at|in|half)|stops (?:at|in|half)|turn away|turns away|hang up|wait for (?:hours|days|weeks|minutes)|forgets?|forgotten|stopped using|stop using|walks? away|invisible to|on paper|two systems|nobody (?:can|knows|sees|told)|go(?:es)? unanswered|takes?${GAP} (?:calls|hours|days|weeks)|waits?${GAP} (?:hours?|days?|weeks?|minutes)|is off after|are wrong|the same question|(?:late|overlooks?|overlooked)${GAP} (?:because|since)|yesterday's`,
    ),
    plan: words(
      "can now|^(?:add|build|create|replace|move|show|let|give|rename|remove|introduce|roll out|change|update|improve)|fewer|should|must|shall|will|would|want to|wants to|able to|so that|in order to|let's|given|then|as an?|error message|is shown|are shown|displayed|may not|only if|allow|allows|please|implement|unless",
    ),
  },
  {
    people: words(
      "(?:neu|groß|klein)?e?n? ?(?:kunden?|kundinnen|nutzer(?:innen|n)?|anwender(?:innen|n)?|benutzer(?:innen|n)?|konten|gäste|gast|mieter(?:innen|n)?|patienten|patientinnen|fahrer(?:innen|n)?|mitarbeiter(?:innen|n)?|mitarbeitenden?|kollegen|kolleginnen|monteure|techniker(?:n)?|lehrkräfte|lehrer|eltern|händler(?:n)?|käufer(?:n)?|besucher(?:n)?|filialen|läden|praxen|firmen|unternehmen|buchhalter(?:innen|n)?|buchhaltung|disponenten|pflegekräfte|teams?|support|kundendienst|hotline|interessenten|vermieter|disposition|vertrieb|sachbearbeiter(?:innen|n)?|eltern|mitglied(?:er|ern)?|leute|menschen|interviews?)",
    ),
    trouble: words(
      `brechen${GAP},? ab|bricht${GAP},? ab|brachen${GAP} ab|abbrechen|abgebrochen|springen ab|springt ab|geben auf|verlieren|verliert|verloren|verpassen|verpasst|vergessen|warten|beschweren sich|beschwert sich|beschwerden|verzweifeln|scheitern|scheitert|rufen${GAP} an|ruft${GAP} an|anrufen|anrufe|(?:finden|findet|fanden|wussten|wissen|weiß|verstehen|versteht|sehen|trauen|vertrauen|kennen|merken|können)${GAP} (?:nicht|nie|kaum)|(?:finden|sehen|haben|bekommen)${GAP} keine?n?|von hand|doppelt|zweimal|abtippen|abschreiben|übersehen|übersieht|tippen${GAP} ab|tippt${GAP} ab|schreiben${GAP} ab|eigene (?:tabelle|liste)|zu lange|zu langsam|kündigen|kündigt|frustriert|verärgert|verwirrt|ärgern sich|umständlich`,
    ),
    plan: words(
      "weniger|dann nicht mehr|nur noch|soll|sollen|sollte|sollten|muss|müssen|künftig|zukünftig|wird|werden|möchte|möchten|damit|dürfen|darf|kann künftig|bitte|umsetzen|fehlermeldung|angezeigt",
    ),
  },
  {
    people: words(
      "clients?|clientes?|utilisateurs?|utilisatrices?|acheteurs?|usagers?|patients?|chauffeurs?|équipes?|vendeurs?|gérants?|magasins?|boutiques?|comptables?|infirmi[eè]re?s?|enseignants?|parents?|collaborateurs?|employés|comptes|adhérente?s?|membres?|abonnés?|support|gens|locataires?|commerçants?|techniciens?|entretiens",
    ),
    trouble: words(
      `abandonnent|abandonne|perdent|perd|ratent|manquent|oublient|attendent|se plaignent|appellent|appelle|résilient|résilie|renoncent|recopient|recopie|ressaisissent|ressaisit|(?:ne|n['’])${GAP}(?: |(?<=['’]))(?:trouvent|savent|savaient|trouvaient|comprenaient|pouvaient|comprennent|voient|peuvent|font|connaissent|trouve|sait|comprend|voit|peut)(?: pas| jamais| plus)|à la main|deux fois|trop long(?:ue)?(?:temps)?|trop lent|tableur|perdus?|frustrés?`,
    ),
    plan: words(
      "doit|doivent|devra|devront|devrait|pourra|pourront|sera|seront|afin|veux|veut|veulent|souhaite|il faut",
    ),
  },
  {
    people: words(
      "clientes?|usuarios?|usuários?|compradores?|conductores?|pacientes?|tiendas?|lojistas?|lojas?|equipos?|equipes?|contables?|contadores?|vendedores?|empleados?|funcionários?|motoristas?|profesores?|professores?|padres|pais|cuentas|contas|soporte|suporte|socios?|sócios?|miembros?|membros?|abonados?|assinantes?|gente|pessoas|personas|inquilinos?|técnicos?|entrevistas",
    ),
    trouble: words(
      `abandonan?|abandonam?|pierden?|perdem|perde|olvidan|esquecem|esperan|esperam|se quejan|reclamam|llaman|ligam|atiende${GAP} llamadas|atende${GAP} (?:ligações|chamadas)|se dan de baja|desisten|desistem|desiste|cancelan porque|cancelam porque|(?:no|não) (?:encuentran?|encontram?|saben?|sab[ií]am?n?|sabem|sabe|entienden?|entendem?|ven|veem|pueden|podem|conf[ií]an|confiam|conhecem|conocen|logran|conseguem)|a mano|à mão|dos veces|duas vezes|tres veces|três vezes|demasiado|demora demais|hoja de cálculo|planilha|porque el alta|se pierden|se perdem|frustrad[oa]s|confundid[oa]s`,
    ),
    plan: words(
      "debe|deben|deve|devem|debería|deberían|deveria|podrán|podrá|poderão|poderá|será|serán|serão|para que|quiero|quero|por favor",
    ),
  },
  {
    people: words(
      "soci|membri|abbonati|leden|abonnees|clienti|cliente|utenti|utente|acquirenti|pazienti|autisti|negozi|negozianti|contabili|insegnanti|genitori|dipendenti|venditori|magazzinieri|assistenza|supporto|persone|squadre|studi|tecnici|interviste|klanten|gebruikers|kopers|gasten|patiënten|chauffeurs|monteurs|winkels|medewerkers|collega's|ouders|leraren|planners|huurders|mensen|teams|boekhouders|helpdesk|klantenservice",
    ),
    trouble: words(
      `abbandonano|perdono|dimenticano|aspettano|si lamentano|chiamano|telefonano|rinunciano|disdicono|non (?:trovano|sanno|capiscono|vedono|possono|riescono|si fidano)|a mano|due volte|troppo (?:lungo|lento|tempo)|foglio di calcolo|haken${GAP} af|geven${GAP} op|verliezen|vergeten|missen|wachten|klagen|bellen${GAP} (?:ons|omdat|iedere|elke)|zeggen${GAP} op|(?:vinden|weten|snappen|begrijpen|zien|kunnen|vertrouwen)${GAP} (?:niet|nooit|geen)|met de hand|dubbel|twee keer|te lang|te traag|eigen (?:lijst|spreadsheet)`,
    ),
    plan: words(
      "deve|devono|dovrebbe|dovrebbero|potranno|potrà|sarà|saranno|affinché|voglio|moet|moeten|zullen|zal|zodat|wil|willen|straks",
    ),
  },
  {
    people: words(
      "клиент(?:ы|ов|ам|у|а)?|пользовател(?:и|ей|ям|ь|я)|покупател(?:и|ей|ям|ь)|курьер(?:ы|ов|ам)|водител(?:и|ей|ям)|бухгалтер(?:ы|ов|ам)|сотрудник(?:и|ов|ам)|магазин(?:ы|ов|ам)|менеджер(?:ы|ов|ам)|оператор(?:ы|ов|ам)|продавц(?:ы|ов|ам)|кладовщик(?:и|ов|ам)|родител(?:и|ей)|учител(?:я|ей)|врач(?:и|ей)|пациент(?:ы|ов|ам)|поддержка|поддержку|участник(?:и|ов|ам)|подписчик(?:и|ов|ам)|люди|людей|команды|klienci|klientów|użytkownicy|kupujący|kierowcy|pracownicy|sklepy|księgowi|pacjenci|rodzice|nauczyciele|sprzedawcy|ludzie",
    ),
    trouble: words(
      `бросают|бросает|уходят|теряют|теряет|забывают|ждут|жалуются|звонят|звонит|отказываются|не (?:видят|видит|знают|находят|могут|понимают|доверяют|доходят|возвращаются)|вручную|дважды|слишком долго|тратят|путаются|porzucają|rezygnują|tracą|gubią|zapominają|czekają|skarżą się|dzwonią|nie (?:widzą|wiedzą|znajdują|mogą|rozumieją|ufają|wracają)|ręcznie|dwa razy|za długo|przepisują`,
    ),
    plan: words(
      "должен|должны|должна|смогут|сможет|будет|будут|чтобы|нужно|хочу|powinien|powinni|będą|będzie|aby|żeby|mogą teraz|musi|muszą",
    ),
  },
  {
    people:
      /会员|会員|회원|客户|用户|顾客|商户|司机|店员|员工|客服|新账户|账户|患者|老师|家长|买家|卖家|同事|使用者|顧客|受访|访谈|お客様|ユーザー|顧客|店長|店員|社員|看護師|利用者|担当者|購入者|고객|사용자|직원|매장|구매자|판매자|환자|교사|상담원/u,
    trouble:
      /放弃|流失|离开|抱怨|投诉|找不到|看不到|不知道|不信任|不理解|无法|不能|打电话|接到.{0,12}电话|等待|等了|丢失|错过|手工|手动|重复(?:录入|输入)|太久|太慢|困惑|離脱|諦め|やめて|困って|分からず|わからず|分からない|わからない|見つから|できず|できない|気づかず|気づかない|失って|待たされ|電話して|苦情|手作業|手入力|二重|二回|時間がかか|포기|이탈|불만|모르|찾지 못|알 수 없|할 수 없|잃|놓치|전화한|전화하|기다리|수작업|두 번|너무 오래|혼란/u,
    plan: /应该|必须|需要支持|将会|可以|希望|想要|以便|请(?!求)|べき|できるように|たい。|必要がある|する予定|수 있어야|해야|하고 싶|예정|하도록/u,
  },
];

/** Longest sentence looked at. */
const SENTENCE = 400;

/**
 * Whether some sentence of running text states what people suffer from. Lists, tables and code hold none, nor
 * does what stands under a heading or label for rules, plans and aims.
 */
export function describesProblem(text: RichText): boolean {
  let elsewhere = false;
  for (const block of blocksOf(text)) {
    if (block.kind === "heading") elsewhere = namesOf(block.text).some(isNeighbour);
    if (elsewhere || (block.kind !== "paragraph" && block.kind !== "quote")) continue;
    for (const line of block.text.split("\n")) {
      const label = labelOf(line);
      if (label !== undefined && !label.whole && namesOf(label.name).some(isNeighbour)) continue;
      for (const sentence of sentencesOf(line)) if (statesTrouble(sentence)) return true;
    }
  }
  return false;
}

const statesTrouble = (sentence: string): boolean =>
  LANGUAGES.some(
    (language) =>
      language.people.test(sentence) && language.trouble.test(sentence) && !language.plan.test(sentence),
  );

function* sentencesOf(line: string): Generator<string> {
  for (const sentence of line.split(/(?<=[.!?])\s|[。！？]/u)) {
    if (!/[?？]$/u.test(sentence)) yield sentence.slice(0, SENTENCE);
  }
}
