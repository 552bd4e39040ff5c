/** Whether a remark says that somebody else decided: an order passed on, a wish carried out. */
import { words } from "../words.ts";

/** Phrases of one to four words, looked for as whole words. */
const PHRASES: readonly string[] = [
  ...[
    "told to",
    "told me to",
    "was told",
    "asked to add",
    "asked me to",
    "requested by",
    "on request of",
    "at the request of",
  ],
  ...[
    "as requested",
    "on behalf of",
    "on instruction",
    "instructed",
    "ordered by",
    "decided by",
    "decision by",
    "decision of",
  ],
  ...["mandated", "by order of", "insists", "insisted", "demands", "demanded", "escalated by", "pushed by"],
  ...[
    "wants this",
    "wants it",
    "wants that",
    "wanted this",
    "needs this now",
    "asks for this",
    "asked for this",
    "per *",
  ],
  ...[
    "management decision",
    "management wants",
    "management asked",
    "leadership wants",
    "leadership decided",
    "leadership decision",
  ],
  ...[
    "has to be in",
    "must go in",
    "the boss",
    "from above",
    "orders from",
    "told us to",
    "not my call",
    "not my decision",
  ],
  ...[
    "auf wunsch",
    "auf anweisung",
    "auf geheiß",
    "im auftrag",
    "anweisung von",
    "vorgabe",
    "vorgegeben",
    "will das",
    "will es",
  ],
  ...[
    "möchte das",
    "besteht darauf",
    "verlangt",
    "angeordnet",
    "entscheidung der leitung",
    "von oben",
    "hat entschieden",
  ],
  ...[
    "a petición de",
    "por petición",
    "por orden de",
    "a pedido de",
    "lo quiere",
    "lo pide",
    "lo pidió",
    "lo exige",
    "decisión de dirección",
  ],
  ...["decisión de la dirección", "me han pedido", "me pidieron", "de arriba", "añadido por orden"],
  ...[
    "à la demande de",
    "demandé par",
    "sur ordre",
    "le veut",
    "l'exige",
    "décision de la direction",
    "imposé par",
    "on m'a demandé",
  ],
  ...[
    "a pedido do",
    "a pedido da",
    "por ordem",
    "quer isso",
    "pediu isso",
    "decisão da diretoria",
    "exige isso",
  ],
  ...["su richiesta di", "richiesto da", "per ordine", "lo vuole", "decisione della direzione"],
  ...["op verzoek van", "in opdracht van", "wil dit", "moet erin van", "besluit van de directie"],
  ...[
    "na prośbę",
    "na polecenie",
    "decyzja kierownictwa",
    "по просьбе",
    "по указанию",
    "по требованию",
    "решение руководства",
  ],
];
/** Scripts without blanks between words: looked for anywhere. */
const ANYWHERE: readonly string[] = [
  ...[
    "要求加",
    "要求做",
    "要求先",
    "领导要求",
    "管理层决定",
    "上级",
    "老板",
    "应要求",
    "按照要求",
    "让我加",
    "指示",
    "要这个",
    "马上要",
    "现在就要",
  ],
  ...["の指示", "の依頼で", "の要望で", "上からの", "の要請", "지시로", "요청으로", "지시에 따라"],
];

const SPLIT: readonly (readonly string[])[] = PHRASES.map((phrase) => phrase.split(" "));
const byFirst = Map.groupBy(SPLIT, ([first = ""]) => first);
/** Orders are short; a long remark argues. */
const LONGEST = 40;

export function saysAnotherDecided(text: string): boolean {
  const plain = text.normalize("NFKC").toLowerCase().slice(0, 1000);
  if (ANYWHERE.some((phrase) => plain.includes(phrase))) return true;
  const said = plain.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((word) => word !== "");
  if (said.length > LONGEST || words(plain).length === 0) return false;
  return said.some((word, at) => byFirst.get(word)?.some((phrase) => fits(phrase, said, at)) ?? false);
}

const fits = (phrase: readonly string[], said: readonly string[], at: number): boolean =>
  phrase.every((word, n) => (word === "*" ? said[at + n] !== undefined && at === 0 : said[at + n] === word));
