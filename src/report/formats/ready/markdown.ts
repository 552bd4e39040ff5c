/** Readiness for a pull request or a wiki. */

import type { ReadyCheckReport, ReadyItem, ReadyReport } from "../../ready/schema.ts";
import { checkWords, inOrder, missingWords, ownerOf, readyWord } from "../../ready/words.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { linked, shortened, titled } from "../markdown/marks.ts";
import { gaps } from "../markdown.ts";

export function readyMarkdown(report: ReadyReport): string {
  const parts = [
    gaps(report),
    ...report.items.map(entry),
    missingWords(report).map((line) => `- ${neutralMarkdown(line)}`),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function entry(item: ReadyItem): string[] {
  const subject = {
    kind: "item",
    key: item.key,
    title: item.title,
    ...(item.url === undefined ? {} : { url: item.url }),
  } as const;
  return [
    `**${linked(subject)}: ${readyWord(item)}.** ${shortened(item.title)}`,
    ...(item.note === null ? [] : ["", neutralMarkdown(item.note)]),
    ...(item.checks.length === 0 ? [] : ["", ...inOrder(item.checks).map(line)]),
  ];
}

function line(check: ReadyCheckReport): string {
  const said = shortened(checkWords(check));
  const word = check.outcome === "fail" && !check.gates ? "advice" : check.outcome;
  const remedy = check.outcome === "fail" ? ` **${ownerOf(check)}**: ${neutralMarkdown(check.remedy)}` : "";
  return `- *${word}* ${titled({ id: check.rule, title: check.title })}: ${said}${/[.?!]$/.test(said) ? "" : "."}${remedy}`;
}
