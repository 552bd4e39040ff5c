/** A first look at raw text, before it is cut into blocks: most texts of most backlogs hold no trace of criteria. */
import type { RichText } from "../blocks.ts";
import { anyOf, entries } from "../languages/merged.ts";

/**
 * Parts of words, one of which stands in every label of labels.ts (a test holds the two together).
 * "crit" in all its spellings covers half of them.
 */
const LABEL_TRACES =
  /[ck]r[iye]t|accept|acceptan|aksept|akzept|abnahme|akcept|acept|aceit|accett|satisf|satysf|done|fertig|termin|klaar|klart|ferdig|f(?:æ|ae)rdig|klar|hyv|kabul|elfogad|tv.teli|d.fin|soddisf|ti[eê]u ch|success|hecho cuando|terminado cuando|pronto quando|fatto quando|valmiin|bitti|tamamlanma|expect|should happen|erwartet|soll|attendu|espera|attes[oi]|previsto|verwacht|gewenst|oczekiw|spodziew|ek.v|f.rv|forvent|odotet|beklenen|v.rt |teptat|penerimaan|akseptasi|keberterimaan|diharapkan|godkend|godkjenn|крит|при[её]м|прий|прин|услови|умови|ожидаем|очікув|определ|визначен|条件|條件|基準|标准|標準|准则|準則|要件|要点|テスト|测试|測試|定義|定义|期待|预期|預期|期望|あるべき|조건|기준|테스트|정의|결과|동작/i;
/** Acronyms, as written. */
const ACRONYM_TRACES = /A\.?C(?![a-rt-zA-Z])|C[oO]S(?![a-zA-Z])|DoD|ОР|(?:AK|CA|KA|КП) ?[-#.]?\d/;
/** Every scenario holds a Scenario or a Given, as written or in capitals. */
const SCENARIO_TRACES = new RegExp(
  `(?:${[...entries(({ gherkin }) => gherkin?.scenario), ...entries(({ gherkin }) => gherkin?.given)]
    .flatMap((word) => [word, word.toUpperCase()])
    .join("|")})(?![a-zA-Z])|\`\`\`(?:gherkin|cucumber|feature)|\\{code:(?:gherkin|cucumber|feature)`,
);
/** In small letters a Given counts at the beginning of a line only. */
const SMALL_GIVENS = new RegExp(
  `(?:^|"|\\\\n|[*_>|])[^\\p{L}\\n"]{0,12}${anyOf(entries(({ gherkin }) => gherkin?.given).map((word) => word.toLowerCase()))}`,
  "mu",
);
const BOXES =
  /\[(?: {0,3}|[xX✓✔√])\]|\((?:\/|x|!)\)|[☐☑☒⬜◻✅✔✓❌✗✘]|\ud83d\uddf9|taskItem|"gherkin"|"cucumber"|"feature"/;
/** Letters in a form that a plain look misses: zero-width signs, loose accents, wide letters, Vietnamese, escapes. */
const HIDDEN =
  /[\u00ad\u200b-\u200f\u2060\ufeff\u1100-\u11ff\uff21-\uff5a\u1ea0-\u1ef9]|[\u0300-\u036f]|[\u3099\u309a]|\\u[0-9a-fA-F]/;

/**
 * Whether reading the text for criteria may find any: linear in its length, and many times cheaper than reading.
 * It may say yes for nothing, never no for something.
 */
export const mayHaveCriteria = ({ source }: RichText): boolean =>
  LABEL_TRACES.test(source) ||
  ACRONYM_TRACES.test(source) ||
  SCENARIO_TRACES.test(source) ||
  SMALL_GIVENS.test(source) ||
  BOXES.test(source) ||
  HIDDEN.test(source);
