/**
 * The verdict in words. Its subject is the product-owner function of a team, never a person, and never a label: counts,
 * what a healthy team stays under, what it usually means, and who can change it.
 */
import { millisecondsInWeek } from "date-fns/constants";
import type { Changer } from "../../signal.ts";
import type { Assessment } from "./assess.ts";
import type { CounterKind } from "./counter-evidence.ts";
import type { Status } from "./ladder.ts";
import type { Verdict } from "./verdict.ts";

const CHANGER: Readonly<Record<Changer, string>> = {
  leadership: "leadership (the mandate)",
  pm: "the product manager (access to customers, and letting go of the sprint)",
  po: "the product owner",
  team: "the team (one in, one out)",
  tool: "the tracker's settings (record the noes, automate the filing)",
};

const COUNTER: Readonly<Record<CounterKind, readonly [one: string, many: string]>> = {
  "declined-with-reason": ["refusal with a reason", "refusals with a reason"],
  "trade-off": ["trade-off in a running sprint", "trade-offs in running sprints"],
  "split-before-start": ["story split before its start", "stories split before their start"],
  "criteria-written": [
    "story with criteria by the product owner",
    "stories with criteria by the product owner",
  ],
  returned: ["return from acceptance", "returns from acceptance"],
  "question-answered": ["question answered", "questions answered"],
  "customer-linked": ["feature with a customer's case", "features with a customer's case"],
};

export const counterWords = (kind: CounterKind, count: number): string =>
  `${count} ${COUNTER[kind][count === 1 ? 0 : 1]}`;

/** 27.5 %: bounds and the limits they are held against, as exact as both are told apart by. */
export const exactPercent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** "175 of 176 requests were taken in: at least 97 %, where a healthy team stays under 90 %". */
export function signalWords({ signal, k, n, lower, upper, state }: Assessment): string {
  const counted = signal.counted(k, n);
  const limit = exactPercent(signal.threshold);
  if (state === "established")
    return `${counted}: at least ${exactPercent(lower ?? 0)}, where a healthy team stays under ${limit}`;
  if (state === "refuted")
    return `${counted}: at most ${exactPercent(upper ?? 1)}, under the ${limit} of a healthy team`;
  return `${counted}: somewhere between ${exactPercent(lower ?? 0)} and ${exactPercent(upper ?? 1)}, and the limit is ${limit}`;
}

const core = ({ assessments }: Verdict): readonly Assessment[] =>
  assessments.filter(({ signal }) => signal.part === "core");
const established = (list: readonly Assessment[]): readonly Assessment[] =>
  list.filter(({ state }) => state === "established");
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** What follows the name of the function, without a stop: "it seldom says no". */
export function headline(verdict: Verdict): string {
  const found = established(core(verdict)).map(({ signal }) => signal.says);
  const said: Readonly<Record<Status, string>> = {
    "insufficient-evidence": "too little can be seen to say anything",
    "not-indicated": "nothing points to a function that cannot decide",
    inconclusive: "what can be seen decides nothing either way",
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
        ? [`${signal.id}: ${reason ?? "not seen"}; would help: ${signal.record}`]
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
    beside.length === 0
      ? "Nothing that speaks for it was seen."
      : `Beside it: ${listed(beside.map(({ kind, count }) => counterWords(kind, count)))}.`,
    verdict.counter.power === null
      ? ""
      : `${verdict.counter.power.sprints} of ${verdict.counter.power.of} sprints show three kinds of these or more.`,
    verdict.whoCanChangeIt.length === 0
      ? ""
      : `Who can change it: ${listed(verdict.whoCanChangeIt.map((one) => CHANGER[one]))}.`,
    verdict.credited
      ? "Accounts and apps beyond the role map that do a product owner's work are counted as the function."
      : "",
    ...toSeeMore(verdict).map((words) => `Not judged: ${words}.`),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const isJudged = ({ state }: Assessment): boolean => state === "refuted" || state === "inconclusive";
