/**
 * How languages open a user story, ask for something, and give the end. Everything here is matched against
 * lower-case or mixed text with the flags `iu`; every expression is free of nested repetition.
 */

export interface StoryForm {
  /** Comes before the role, at the start of a line or clause. */
  readonly opens: string;
  /** The opening without an article: common among non-native writers, and in prose; see `isRole`. */
  readonly bare?: RegExp;
  /** Stands between the role and the action. */
  readonly wants: RegExp;
  /** Stands between the action and the benefit. */
  readonly soThat: RegExp;
  /** Verbs: a phrase with one is a subordinate clause ("as the list is empty, I want …"). */
  readonly verbs?: ReadonlySet<string>;
  /** Words that make the phrase no role ("as a result"), looked for where the language puts the noun. */
  readonly noRole: ReadonlySet<string>;
  readonly noun: "first" | "last";
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** A whole word or phrase, in any script. */
const phrase = (alternatives: string, after = ""): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})${after}`, "iu");

const ENGLISH: StoryForm = {
  opens: "as(?: an?| the| one of our| our)?",
  bare: /^as$/iu,
  wants: phrase(
    "(?:i|we)(?:['’]d| would)?(?: also| really| just)? (?:want|wish|need|like|love|expect|can(?! ?no?t\\b)|could|should|must|shall|may|will|am able|are able|require|prefer|don['’]t want|do not want)",
    "(?: to)?(?: be able to| have the ability to)?",
  ),
  soThat: phrase(
    "so that|so as to|in order (?:to|that)|so(?= (?!far|many|much|on|called|forth|long|what)\\p{L})|because|to make sure|to ensure",
  ),
  verbs: words(
    "is are was were has have had does do did been being can will would could should gets got works makes means seems clicks opens enters",
  ),
  noRole: words(
    "aside result workaround consequence step measure solution fix example effect note reminder alternative rule test follow-up followup bonus fallback start whole matter precaution compromise suggestion idea conclusion summary reference hack hotfix resort check poc sort kind means way replacement guess favor favour thought practice minimum default prerequisite basis point template charm soon per well far long much many discussed mentioned agreed requested found given seen shown written stated known above below usual currently only people before always of for if though part described noted said such in with to expected needed i we you it they he she this that there",
  ),
  noun: "last",
};

const GERMAN: StoryForm = {
  opens: "als(?: eine?| einer)?",
  wants: phrase(
    "(?:möchte|moechte|will|würde|kann|muss|soll|sollte|brauche|benötige|wünsche|hätte|darf) ich|(?:möchten|wollen|können|brauchen|benötigen|müssen|würden) wir|(?:ich|wir) (?:möchten?|will|wollen|kann|können|brauchen?|benötigen?)",
    "(?: mir)?(?: gerne?)?",
  ),
  soThat: phrase("damit|sodass|so dass|um(?= [^,.]*\\p{L})|weil|denn"),
  verbs: words("ist sind war waren hat haben hatte wird werden wurde wurden kann können"),
  noRole: words(
    "ergebnis nächstes nächster erstes erster workaround beispiel folge alternative test hinweis übergangslösung lösung notlösung schritt idee vorschlag konsequenz zwischenschritt resultat ersatz maßnahme ich wir er sie es man der die das wenn ob 20",
  ),
  noun: "last",
};

const DUTCH: StoryForm = {
  opens: "als(?: een)?",
  wants: phrase(
    "(?:wil|kan|moet|mag|wens|verwacht|zou) ik|(?:willen|kunnen|moeten) (?:we|wij)|(?:ik|wij|we) (?:wil|willen|kan|kunnen)",
    "(?: graag)?(?: kunnen)?",
  ),
  soThat: phrase("zodat|opdat|om(?= [^,.]*\\p{L})|omdat"),
  verbs: words("is zijn was waren heeft hebben wordt worden werd kan kunnen"),
  noRole: words(
    "resultaat voorbeeld workaround alternatief test stap oplossing gevolg ik we wij hij zij ze je u er het de dit dat deze die",
  ),
  noun: "last",
};

const FRENCH: StoryForm = {
  opens: "en tant qu['’]|en tant que?|en (?:ma )?qualité d['’]|en (?:ma )?qualité de",
  wants: phrase(
    "(?:je|nous) (?:veux|voulons|souhaite|souhaiterais|souhaitons|voudrais|désire|aimerais|peux|dois|pouvons|devons)|(?:j['’]|je |nous )aimerais|j['’]ai besoin d(?:e|['’])",
    "(?: pouvoir)?",
  ),
  soThat:
    /(?<!\p{L})(?:pour pouvoir |afin (?:de |que |d['’]|qu['’])|pour (?:que |qu['’])|de (?:façon|manière|sorte) (?:à |que |qu['’])|dans le but d(?:e |['’])|car |parce (?:que |qu['’])|pour (?=(?:ne pas |me |m['’]|se |s['’]|le |la |les |l['’]|y |en |mieux )?(?:\p{L}+(?:[^i]er|fier|blier|pier|dier|ir|oir)|être|faire|\p{L}*mettre|\p{L}*prendre|\p{L}+duire|\p{L}+crire|\p{L}+ndre|suivre|lire|connaître|conclure|inclure)(?!\p{L})))/iu,
  noRole: words("tel telle tels solution étape résultat exemple alternative test je nous"),
  noun: "first",
};

const ROMANCE_NO_ROLE = words(
  "resultado ejemplo exemplo paso passo siguiente próximo primer primeiro primera primeira alternativa solución solução consecuencia consequência parte medida prueba teste test idea ideia siempre sempre se ya já combinado acordado prima primo risultato esempio passaggio soluzione conseguenza prova da concordato hablado yo eu puedo posso",
);

const SPANISH: StoryForm = {
  opens: "(?:yo,? )?(?:como|en calidad de|siendo)(?: una?)?",
  wants: phrase(
    "(?:yo )?(?:quiero|queremos|quisiera|necesito|necesitamos|deseo|desearía|puedo|debo|me gustaría)",
    "(?: poder)?",
  ),
  soThat: phrase(
    "para que|para poder|a fin de(?: que)?|con el (?:fin|objetivo) de(?: que)?|de (?:modo|forma|manera) que|así|porque|ya que|para(?= (?:no |así )?(?!ayer|bar|hogar|lugar|celular|mujer|taller|mar|titular|auxiliar)\\p{L}+(?:ar|er|ir)(?:l[oae]s?|les?|se|me|nos)?(?!\\p{L}))",
  ),
  noRole: ROMANCE_NO_ROLE,
  noun: "first",
};

const PORTUGUESE: StoryForm = {
  opens: "(?:eu,? )?(?:como|enquanto|na qualidade de|sendo)(?: uma?)?",
  wants: phrase(
    "(?:eu )?(?:quero|queremos|gostaria(?: de)?|desejo|preciso(?: de)?|posso|devo)",
    "(?: poder)?",
  ),
  soThat: phrase(
    "para que|para poder|a fim de(?: que)?|com o objetivo de|de (?:modo|forma|maneira) (?:que|a)|assim|porque|pois|para(?= (?:não )?(?!celular|lugar|mulher|bar|mar|titular)\\p{L}+(?:ar|er|ir)(?:-\\p{L}+)?(?!\\p{L}))",
  ),
  noRole: ROMANCE_NO_ROLE,
  noun: "first",
};

const ITALIAN: StoryForm = {
  opens: "(?:come|in qualità di|in quanto|nel ruolo di)(?: una?)?",
  wants: phrase(
    "(?:io )?(?:voglio|vorrei|vogliamo|desidero|posso|devo|ho bisogno di|mi piacerebbe|necessito di)",
    "(?: di)?(?: poter)?",
  ),
  soThat: phrase(
    "affinch[eé]|in modo (?:da|che|tale da|tale che)|così (?:da|che)|cosicch[eé]|al fine di|perch[eé]|per poter|per(?= (?:non )?\\p{L}+(?:are|ere|ire|rre|rsi|rl[oaie]|rmi|rci|rne)(?!\\p{L}))",
  ),
  noRole: ROMANCE_NO_ROLE,
  noun: "first",
};

const POLISH: StoryForm = {
  opens: "jako",
  wants: phrase(
    "(?:ja )?(?:chcę|chce|chcemy|chciał(?:a)?bym|mogę|możemy|potrzebuję|muszę|pragnę)",
    "(?: móc)?",
  ),
  soThat: phrase("aby(?:m|śmy)?|żeby(?:m|śmy)?|by|tak aby|ponieważ|gdyż|dzięki czemu|w celu"),
  noRole: words(
    "przykład wynik rezultat krok obejście rozwiązanie alternatywę test pierwszy następny że ja my",
  ),
  noun: "first",
};

const CZECH: StoryForm = {
  opens: "jako|ako",
  wants: phrase(
    "(?:já |ja )?(?:chci|chceme|chcem|potřebuji|potrebujem|mohu|můžu|môžem|musím|chtěl(?:a)? bych|bych (?:rád |ráda )?chtěl(?:a)?)",
  ),
  soThat: phrase("aby(?:ch|chom|s)?|protože|pretože"),
  noRole: words("příklad výsledek krok řešení alternativu test první další ja já"),
  noun: "first",
};

const SCANDINAVIAN: StoryForm = {
  opens: "som(?: ett?| en| ei)?",
  wants: phrase(
    "(?:vill|kan|behöver|önskar|måste|skulle vilja|vil|ønsker|trenger|må|skal) (?:jag|jeg|vi)|(?:jag|jeg|vi) (?:vill|vil|kan|behöver|ønsker|trenger)",
    "(?: gerne| gjerne)?(?: att| at| å)?(?: kunna| kunne)?",
  ),
  soThat: phrase("så att|så at|för att|for å|for at|slik at|fordi|eftersom|så"),
  noRole: words(
    "exempel eksempel resultat steg trinn skridt lösning løsning alternativ test jag jeg vi du det den",
  ),
  noun: "last",
};

const RUSSIAN: StoryForm = {
  opens: "(?:я,? )?(?:как|як|в качестве|будучи)",
  wants: phrase(
    "(?:я |мы |ми )?(?:хочу|хотим|хотел(?:а)? бы|могу|можу|желаю|должен|должна|мне (?:нужно|необходимо)|потребую|хочемо|хотів би|хотіла б|мені потрібно)",
    "(?: иметь возможность| мати можливість)?",
  ),
  soThat: phrase("(?:для того,? )?(?:чтобы|чтоб|щоб|аби)|так как|потому что|поскольку|тому що"),
  noRole: words(
    "только результат пример вариант шаг обходной обход временное решение правило тест всегда и если",
  ),
  noun: "first",
};

const CHINESE: StoryForm = {
  opens: "作为|作為|身为|身為",
  wants:
    /(?:我们|我們|我)(?:想要|想|希望|需要|要|期望|能够|能夠|可以|能)(?:能够|能夠|能|可以)?|[，,]\s?(?:想要|希望|需要)(?:能够|能夠|能|可以)?/u,
  soThat:
    /[，,；;]?\s?(?:以便于?|从而|從而|这样|這樣|为了|為了|以期|使得|好让|好讓|因为|因為)|[，,]\s?以(?![及上下前后後外内內])/u,
  noRole: words(
    "临时方案 臨時方案 方案 替代方案 结果 結果 例子 示例 参考 參考 第一步 下一步 测试 測試 补充 備案 备选",
  ),
  noun: "last",
};

/** Tried in this order; forms that share an opening are told apart by what follows. */
export const STORY_FORMS: readonly StoryForm[] = [
  ENGLISH,
  GERMAN,
  DUTCH,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  POLISH,
  CZECH,
  SCANDINAVIAN,
  RUSSIAN,
  CHINESE,
];

/** Opens a line that gives the end first: "In order to …, as a … I want …". */
export const END_FIRST =
  /^(?:in order to|in order that|so that|um|damit|afin d['’]|afin de|afin que|pour|para que|para|a fin de|a fim de|affinché|per|om|aby|чтобы|щоб|för att|for å|for at|为了|為了)\s*/iu;
