/** Readiness as annotations: one an item that is not ready, one for each key that was not found. */
import type { ReadyItem, ReadyReport } from "../../ready/schema.ts";
import { checkWords, inOrder, isUnseen, missingWords, readyWord } from "../../ready/words.ts";
import { gapDetail } from "../../words/gaps.ts";
import { command } from "../github/command.ts";

/** GitHub shows no more of a level from one step. */
const MOST = 10;

export function readyGithub(report: ReadyReport): string {
  const errors = [
    ...missingWords(report).map((message) => ({ title: "Not found", message })),
    ...report.gaps.filter(({ counts }) => counts).map(gapWords),
    ...report.items.filter(isNoPass).map((item) => ({
      title: `${item.key} ${item.ready === false ? "is not ready" : "could not be judged"}`,
      message: said(item),
    })),
  ];
  const fine = report.items
    .filter((item) => !isNoPass(item))
    .map((item) => `${item.key}: ${readyWord(item)}`);
  const lines = errors.slice(0, MOST).map((one) => command({ level: "error", ...one }));
  for (const gap of report.gaps.filter(({ counts }) => !counts)) fine.push(gapWords(gap).message);
  const more = errors.length - lines.length;
  if (more > 0) fine.push(`${more} more ${more === 1 ? "item is" : "items are"} not ready`);
  if (fine.length > 0) lines.push(command({ level: "notice", title: "backlint", message: fine.join(", ") }));
  return lines.map((line) => `${line}\n`).join("");
}

const gapWords = (gap: ReadyReport["gaps"][number]): { title: string; message: string } => ({
  title: "Incomplete",
  message: `${gap.source}: ${gap.what}: ${gapDetail(gap)}`,
});

const isNoPass = (item: ReadyItem): boolean => item.ready === false || isUnseen(item);

const said = ({ checks }: ReadyItem): string =>
  inOrder(checks)
    .filter(({ outcome, gates }) => gates && (outcome === "fail" || outcome === "unknown"))
    .map(
      (check) =>
        `${check.title}: ${checkWords(check)}${check.outcome === "fail" ? `. ${check.remedy}` : "."}`,
    )
    .join(" ");
