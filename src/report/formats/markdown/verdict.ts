import { counterWords, exactPercent } from "../../../engine/verdict/wording.ts";
import type { TeamReport } from "../../schema.ts";
import { STATUS_NAME } from "../../verdict/words.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { code, row } from "./marks.ts";

/** The verdict: its text, every signal in numbers, and what stands beside it. */
export function verdict({ verdict: found }: TeamReport): string[] {
  if (found === undefined) return [];
  const bound = (share: number | null): string => (share === null ? "–" : exactPercent(share));
  const beside = found.counterEvidence.map(({ kind, count }) => counterWords(kind, count)).join(", ");
  return [
    `**${STATUS_NAME[found.status]}.** ${neutralMarkdown(found.text)}`,
    "",
    row(["Signal", "State", "Count", "95 % bounds", "Healthy under", ""]),
    "|---|---|--:|--:|--:|---|",
    ...found.signals.map(({ id, part, state, k, n, lower, upper, threshold, reason }) =>
      row([
        `${code(id)}${part === "core" ? "" : " (corroborating)"}`,
        state,
        `${k} of ${n}`,
        `${bound(lower)} to ${bound(upper)}`,
        exactPercent(threshold),
        reason === null ? "" : neutralMarkdown(reason),
      ]),
    ),
    "",
    `Beside it: ${beside}.`,
  ];
}
