/** A signal in words: what `explain` prints, and its numbers on a real team. */
import type { Assessment } from "../engine/verdict/assess.ts";
import type { Verdict } from "../engine/verdict/verdict.ts";
import { headline, signalWords } from "../engine/verdict/wording.ts";
import { clause } from "../ownership.ts";
import type { Signal } from "../signal.ts";
import { wrap } from "./formats/text/cells.ts";
import { neutralText } from "./neutral.ts";
import { CHANGER_NAME, STATUS_NAME } from "./verdict-words.ts";
import { percent } from "./wording.ts";

type Fact = readonly [name: string, words: string];

function body(facts: readonly Fact[], columns: number): string {
  const width = Math.max(...facts.map(([name]) => name.length)) + 2;
  const lines = facts.flatMap(([name, words]) =>
    wrap(words, Math.max(20, columns - width)).map(
      (line, n) => `${(n === 0 ? name : "").padEnd(width)}${line}`,
    ),
  );
  return `${lines.join("\n")}\n`;
}

/** One signal in full. */
export const signalText = (signal: Signal, columns: number): string =>
  `${signal.id}\n\n${body(
    [
      ["Asks", signal.asks],
      ["Why", signal.why],
      ["What to do", signal.remedy],
      ["Clause", `The organisation owns ${clause(signal.clause).says}.`],
      [
        "Part",
        signal.part === "core" ? "core: it makes the verdict" : "corroborating: it never makes a verdict",
      ],
      ["Counts", signal.formula],
      [
        "Established",
        `where the one-sided 95 % lower bound of the share lies above ${percent(signal.threshold)} (${signal.basis.status}: ${signal.basis.source}); refuted where the upper bound lies below it`,
      ],
      [
        "Bounds",
        "Wilson, on n divided by the design effect 1 + (m - 1) rho of fortnights or sprints of mean size m",
      ],
      ["From", `${signal.from} events over at least 90 days and four fortnights or sprints`],
      ["Usually means", signal.usually],
      ["Can change it", signal.whoCanChangeIt.map((one) => CHANGER_NAME[one]).join(", ")],
      ["Needs", signal.needs.join(", ")],
      ...signal.guards.map((guard): Fact => ["Guard", guard]),
    ],
    columns,
  )}`;

/** The signal's numbers and reasons on every team, and the verdict it is part of. */
export function signalOnTeams(signal: Signal, verdicts: readonly Verdict[], columns: number): string {
  const parts = verdicts.map((verdict) => {
    const found = verdict.assessments.find((one) => one.signal.id === signal.id);
    const facts: Fact[] = [
      ...(found === undefined ? [] : numbers(found)),
      ["Verdict", `${STATUS_NAME[verdict.status]}: ${headline(verdict)}`],
    ];
    return `${neutralText(verdict.team.name)} (${neutralText(verdict.team.id)})\n${body(facts, columns)}`;
  });
  return parts.join("\n");
}

function numbers(one: Assessment): Fact[] {
  const { signal, state, k, n, unknown, clusters, effective, lower, upper, reason } = one;
  const judged: Fact[] =
    n === 0
      ? []
      : [
          ["Counted", signalWords(one)],
          ["Left out", `${unknown} that could not be judged`],
          [
            "Bounds",
            `${k} of ${n} in ${clusters} fortnights or sprints are worth ${effective.toFixed(1)} independent events (design effect ${(n / effective).toFixed(2)}): ${percent(lower ?? 0)} to ${percent(upper ?? 1)}, the threshold is ${percent(signal.threshold)}`,
          ],
        ];
  return [["State", state], ...judged, ...(reason === null ? [] : [["Because", reason] as const])];
}

/** The verdict's signals, for the list of rules. */
export function signalList(signals: readonly Signal[]): string {
  const width = Math.max(...signals.map(({ id }) => id.length));
  const lines = signals.map(({ id, part, asks }) => `  ${id.padEnd(width)}  ${part.padEnd(13)}  ~ ${asks}`);
  return `Product-owner function (the verdict)\n${lines.join("\n")}\n\n`;
}
