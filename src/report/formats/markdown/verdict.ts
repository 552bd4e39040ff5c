import { exactPercent } from "../../../engine/limit-words.ts";
import { counterWords } from "../../../engine/verdict/wording.ts";
import type { TeamReport } from "../../schema.ts";
import { STATE_NAME, STATUS_NAME, VERDICT_SUBJECT } from "../../verdict/words.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { row, titled } from "./marks.ts";

/** The verdict: its text, every signal in numbers, and what stands beside it. */
export function verdict({ verdict: found }: TeamReport): string[] {
  if (found === undefined) return [];
  const bound = (share: number | null): string => (share === null ? "–" : exactPercent(share));
  const beside = found.counterEvidence.map(({ kind, count }) => counterWords(kind, count)).join(", ");
  return [
    `**${STATUS_NAME[found.status]}.** ${neutralMarkdown(found.text)}`,
    "",
    VERDICT_SUBJECT,
    "",
    row(["Signal", "State", "Count", "95 % bounds", "Healthy below", ""]),
    "|---|---|--:|--:|--:|---|",
    ...found.signals.map(({ id, title, part, state, k, n, lower, upper, threshold, reason }) =>
      row([
        `${titled({ id, title })}${part === "core" ? "" : " (corroborating)"}`,
        STATE_NAME[state],
        `${k} of ${n}`,
        `${bound(lower)} to ${bound(upper)}`,
        exactPercent(threshold),
        reason === null ? "" : neutralMarkdown(reason),
      ]),
    ),
    "",
    found.counterEvidenceHidden === null
      ? `Counter-evidence: ${beside}.`
      : `Counter-evidence cannot be seen: ${neutralMarkdown(found.counterEvidenceHidden)}.`,
  ];
}
