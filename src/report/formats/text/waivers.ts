import { baselineWords, expiredWords, unusedWords } from "../../gate/words.ts";
import type { Report } from "../../schema.ts";
import { count } from "../../words/words.ts";
import { wrap } from "./cells.ts";
import { marked } from "./gate.ts";
import { heading, type Page, sign } from "./page.ts";

/** Waivers to renew or to drop, and how many are in use. */
export function waivers(page: Page, { waivers: { used, expired, unused } }: Report): string[] {
  if (used + expired.length + unused.length === 0) return [];
  return [
    heading(page, "Waivers", used === 0 ? "" : `${count(used)} in use`),
    ...expired.flatMap((one) => marked(page, sign(page, "warn"), expiredWords(one, page.shown))),
    ...unused.flatMap((one) => marked(page, sign(page, "not-applicable"), unusedWords(one, page.shown))),
  ];
}

export function baseline(page: Page, { baseline: found }: Report): string[] {
  if (found === undefined) return [];
  return [
    heading(page, "Baseline", page.shown(found.file, page.prose - 12)),
    ...wrap(baselineWords(found), page.prose - 4).map((line) => `    ${line}`),
  ];
}
