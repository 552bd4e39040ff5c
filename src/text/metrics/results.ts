/** Whether a text tells what came of a piece of work: a word for a result and a number, or where it is told. */
import type { RichText } from "../blocks.ts";
import { hasLink } from "../conversation/document-links.ts";
import { blocksOf } from "../read.ts";
import { quote, sentencesOf } from "../sentences.ts";
import { measureIn } from "./metrics.ts";

const RESULT = new RegExp(
  `(?<!\\p{L})(?:${[
    "results?|outcomes?|impact|achieved|reached|moved|increased|decreased|dropped|rose|grew|fell|improved|exceeded|missed|measured|learned|learnt|after (?:\\w+ ){1,2}(?:days|weeks|months)",
    "ergebnis(?:se)?|erreicht|gestiegen|gesunken|gefallen|verbessert|gemessen|verfehlt|übertroffen|wirkung|stieg|sank|fiel",
    "résultats?|atteint|augmenté|baissé|diminué|mesuré|passée?|progressé|chuté",
    "resultados?|alcanzado|logrado|subió|bajó|aumentó|cayó|pasó|medido|alcançado|subiu|caiu|aumentou|passou",
    "risultat[oi]|raggiunto|aumentat[oa]|sces[oa]|salit[oa]|passat[oa]|migliorat[oa]|resultaat|resultaten|behaald|gehaald|gestegen|gedaald|verbeterd|gemeten",
    "wyniki?|osiągnięt\\p{L}*|wzrosł\\p{L}*|wzrósł|spadł\\p{L}*|výsledek|výsledky|dosaženo|vzrostl\\p{L}*|klesl\\p{L}*|resultat(?:et)?|uppnått|ökade|minskade|tulos|sonuç",
    "результат\\p{L}*|достигнут\\p{L}*|вырос\\p{L}*|снизил\\p{L}*|упал\\p{L}*|улучшил\\p{L}*|измер\\p{L}+",
  ].join("|")})(?!\\p{L})`,
  "iu",
);
const RESULT_CJK =
  /結果|達成|改善(?:した|しました)|上が(?:った|りました)|下が(?:った|りました)|減(?:った|りました)|増え(?:た|ました)|结果|成果|达到|达成|提升了|下降了|上升|降到|升到|결과|달성|증가했|감소했|올랐|줄었/u;
const REVIEW =
  /(?<!\p{L})(?:reviews?|retros?(?:pective)?|post-?mortem|dashboard|report|readout|auswertung|rückblick|bilan|revisión|revisão|revisione|terugblik|podsumowanie|итоги|отч[её]т)(?!\p{L})|振り返り|ふりかえり|レビュー|复盘|总结|报告|회고|리뷰|보고/iu;

/** Whether a title or a sentence announces a review of results. */
export const namesReview = (text: string): boolean =>
  REVIEW.test(text) || RESULT.test(text) || RESULT_CJK.test(text);

/**
 * The sentence that tells a result with its number, at most 160 characters. Beside a word for a result the
 * number may be any share, bound or move; without one it has to belong to a metric.
 */
export function reportedResult(text: RichText): string | undefined {
  for (const block of blocksOf(text)) {
    if (block.kind === "code") continue;
    const lines = block.kind === "row" ? [block.cells.join(" | ")] : block.text.split("\n");
    for (const line of lines) {
      for (const sentence of sentencesOf(line)) {
        const told = RESULT.test(sentence) || RESULT_CJK.test(sentence);
        if (measureIn(sentence, told ? "labelled" : "text") === "outcome") return quote(sentence);
      }
    }
  }
  return undefined;
}

/** A text that announces a review and links to it. */
export const linksToReview = (text: RichText): boolean =>
  hasLink(text) &&
  blocksOf(text).some((block) => block.kind !== "code" && block.kind !== "row" && namesReview(block.text));
