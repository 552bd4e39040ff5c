/** A signal in words: what `explain` prints, and its numbers on a real team. */

import { exactPercent } from "../../engine/limit-words.ts";
import type { Assessment } from "../../engine/verdict/assess.ts";
import type { Verdict } from "../../engine/verdict/verdict.ts";
import { headline, signalWords } from "../../engine/verdict/wording.ts";
import { clause } from "../../ownership.ts";
import type { Signal } from "../../signal.ts";
import { CHANGER_NAME, STATE_NAME, STATUS_NAME, VERDICT_NAME, VERDICT_SUBJECT } from "../verdict/words.ts";
import { neutralText } from "../words/neutral.ts";
import { clauseSentence, exampleFacts } from "./catalogue.ts";
import { type Fact, facts } from "./facts.ts";

/** One signal in full. */
export const signalText = (signal: Signal, columns: number): string =>
  `${signal.title}, ${signal.id}\n\n${facts(
    [
      ["Asks", signal.asks],
      ["Why", signal.why],
      ["What to do", signal.remedy],
      ...exampleFacts(signal),
      ["Clause", clauseSentence(clause(signal.clause))],
      [
        "Part",
        signal.part === "core"
          ? "core: it can make the verdict"
          : "corroborating: it never makes a verdict alone",
      ],
      ["Counts", signal.formula],
      [
        "Established",
        `where the one-sided 95 % lower bound of the share lies above ${exactPercent(signal.threshold)} (${signal.basis.status}: ${signal.basis.source}); refuted where the upper bound lies below it`,
      ],
      [
        "Bounds",
        "exact (Clopper-Pearson), on as many independent events as n is worth: those of one fortnight or sprint go right or wrong together",
      ],
      ["Needs", `at least ${signal.from} events over at least 90 days and four fortnights or sprints`],
      ["Usually means", signal.usually],
      ["Can change it", signal.whoCanChangeIt.map((one) => CHANGER_NAME[one]).join(", ")],
      ["Needs data", signal.needs.join(", ")],
      ...signal.guards.map((guard): Fact => ["Safeguard", guard]),
    ],
    columns,
  )}`;

/** The signal's numbers and reasons on every team, and the verdict it is part of. */
export function signalOnTeams(signal: Signal, verdicts: readonly Verdict[], columns: number): string {
  const parts = verdicts.map((verdict) => {
    const found = verdict.assessments.find((one) => one.signal.id === signal.id);
    const rows: Fact[] = [
      ...(found === undefined ? [] : numbers(found)),
      [VERDICT_NAME, `${STATUS_NAME[verdict.status]}: ${headline(verdict)}`],
    ];
    return `${neutralText(verdict.team.name)} (${neutralText(verdict.team.id)})\n${facts(rows, columns)}`;
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
            `${k} of ${n} in ${clusters} fortnights or sprints are worth ${effective.toFixed(1)} independent events (design effect ${(n / effective).toFixed(2)}): ${exactPercent(lower ?? 0)} to ${exactPercent(upper ?? 1)}, the threshold is ${exactPercent(signal.threshold)}`,
          ],
        ];
  return [
    ["State", STATE_NAME[state]],
    ...judged,
    ...(reason === null ? [] : [["Because", reason] as const]),
  ];
}

/** The verdict's signals, for the list of rules. */
export function signalList(signals: readonly Signal[]): string {
  const titles = Math.max(...signals.map(({ title }) => title.length));
  const ids = Math.max(...signals.map(({ id }) => id.length));
  const lines = signals.map(
    ({ title, id, part, asks }) =>
      `  ${title.padEnd(titles)}  ${id.padEnd(ids)}  ${part.padEnd(13)}  ~ ${asks}`,
  );
  return `${VERDICT_NAME}: the signals\n${VERDICT_SUBJECT}\n${lines.join("\n")}\n\n`;
}
