/**
 * The verdict in words. Its subject is the product-owner function of a team, never a person, and never a label: counts,
 * what a healthy team stays under, what it usually means, and who can change it.
 */
import { millisecondsInWeek } from "date-fns/constants";
import type { Changer } from "../../signal.ts";
import { exactPercent } from "../limit-words.ts";
import type { Assessment } from "./assess.ts";
import type { CounterKind } from "./counter-evidence.ts";
import type { Status } from "./ladder.ts";
import type { Verdict } from "./verdict.ts";

const CHANGER: Readonly<Record<Changer, string>> = {
  leadership: "leadership (by giving the mandate)",
  pm: "the product manager (by giving access to customers and leaving the sprint to the product owner)",
  po: "the product owner",
  team: "the team (by removing an item for each one added)",
  tool: "the tracker's configuration (by filling in fields automatically)",
};

const COUNTER: Readonly<Record<CounterKind, readonly [one: string, many: string]>> = {
  "declined-with-reason": ["declined request with a reason", "declined requests with a reason"],
  "trade-off": ["trade-off in a running sprint", "trade-offs in running sprints"],
  "split-before-start": ["story split before work started", "stories split before work started"],
  "criteria-written": [
    "story with criteria written by the product owner",
    "stories with criteria written by the product owner",
  ],
  returned: ["item sent back at acceptance", "items sent back at acceptance"],
  "question-answered": ["answered question", "answered questions"],
  "customer-linked": ["feature with customer evidence", "features with customer evidence"],
};

export const counterWords = (kind: CounterKind, count: number): string =>
  `${count} ${COUNTER[kind][count === 1 ? 0 : 1]}`;

/** "175 of 176 requests were accepted (at least 97 % with 95 % confidence; healthy teams stay below 90 %)". */
export function signalWords({ signal, k, n, lower, upper, state }: Assessment): string {
  const counted = signal.counted(k, n);
  const limit = exactPercent(signal.threshold);
  if (state === "established")
    return `${counted} (at least ${exactPercent(lower ?? 0)} with 95 % confidence; healthy teams stay below ${limit})`;
  if (state === "refuted")
    return `${counted} (at most ${exactPercent(upper ?? 1)} with 95 % confidence; healthy teams stay below ${limit})`;
  return `${counted} (between ${exactPercent(lower ?? 0)} and ${exactPercent(upper ?? 1)}; healthy teams stay below ${limit})`;
}

const core = ({ assessments }: Verdict): readonly Assessment[] =>
  assessments.filter(({ signal }) => signal.part === "core");
const established = (list: readonly Assessment[]): readonly Assessment[] =>
  list.filter(({ state }) => state === "established");
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** What follows the name of the function, without a stop: "it seldom declines a request". */
export function headline(verdict: Verdict): string {
  const found = established(core(verdict)).map(({ signal }) => signal.says);
  const said: Readonly<Record<Status, string>> = {
    "insufficient-evidence": "there is too little evidence for a result",
    "not-indicated": "there is no sign that it cannot decide",
    inconclusive: "the evidence points neither way",
    watch: `it ${listed(found)}`,
    pattern: `it ${listed(found)}`,
    "strong-pattern": `it ${listed(found)}, in both halves of the year`,
  };
  return said[verdict.status];
}

/** What to connect or record where something could not be judged, each once. */
export const toSeeMore = (verdict: Verdict): readonly string[] => [
  ...new Set(
    core(verdict).flatMap(({ signal, state, reason }) =>
      state === "insufficient-evidence" || state === "not-observable"
        ? [`${signal.title}: ${reason ?? "no data"} (needed: ${signal.record})`]
        : [],
    ),
  ),
];

export function verdictText(verdict: Verdict): string {
  const all = core(verdict);
  const shown = established(all).length > 0 ? established(verdict.assessments) : all.filter(isJudged);
  const weeks = Math.round((verdict.window.until - verdict.window.from) / millisecondsInWeek);
  const beside = verdict.counter.counts.filter(({ count }) => count > 0);
  const usually = [...new Set(established(all).map(({ signal }) => signal.usually))];
  return [
    `The product-owner function of team ${verdict.team.name}: ${headline(verdict)}.`,
    shown.length === 0 ? "" : `In the last ${weeks} weeks ${shown.map(signalWords).join("; ")}.`,
    usually.length === 0 ? "" : `This usually means: ${usually.join("; ")}.`,
    ...verdict.elsewhere,
    verdict.counter.hidden !== null
      ? `Counter-evidence cannot be seen: ${verdict.counter.hidden}.`
      : beside.length === 0
        ? "No counter-evidence was found."
        : `Counter-evidence: ${listed(beside.map(({ kind, count }) => counterWords(kind, count)))}.`,
    verdict.counter.power === null
      ? ""
      : `${verdict.counter.power.sprints} of ${verdict.counter.power.of} sprints show at least three kinds of counter-evidence.`,
    verdict.whoCanChangeIt.length === 0
      ? ""
      : `Who can change it: ${listed(verdict.whoCanChangeIt.map((one) => CHANGER[one]))}.`,
    verdict.credited
      ? "Accounts and apps outside the role map that do a product owner's work count as part of the function."
      : "",
    ...toSeeMore(verdict).map((words) => `Not judged: ${words}.`),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const isJudged = ({ state }: Assessment): boolean => state === "refuted" || state === "inconclusive";
