import { exactPercent } from "../../../engine/limit-words.ts";
import { ANSWERS, byReason, looksFine, ranked, tooFew, unseenOf } from "../../answers.ts";
import { UNJUDGED_HEADING, unjudgedOf, unjudgedWords } from "../../findings/unjudged.ts";
import type { RuleResult, TeamReport } from "../../schema.ts";
import {
  count,
  isWholeTeam,
  OUTCOME_NAME,
  percent,
  readingsOf,
  WARN_MEANS,
  widenedOf,
} from "../../words/words.ts";
import type { Shown } from "./groups.ts";
import { inline, joined, type Markup, markup, type Part, titled, whole, words } from "./markup.ts";
import { mark } from "./plot.ts";
import { table } from "./table.ts";

/** Every question with its answer, the ones to act on first; then those that have none, and why. */
export function answers(page: Shown): Markup {
  const answered = ranked(page.team.rules.filter(({ outcome }) => ANSWERS.includes(outcome)));
  return markup`<section><h3>Answers</h3>${
    answered.length === 0
      ? markup`<p>No question had an answer.</p>`
      : table(
          "answers",
          "Questions with an answer",
          [{ name: "Question" }, { name: "Answer" }, { name: "Failing", kind: "number" }],
          answered.map((rule) => ({
            head: question(page, rule),
            cells: [answer(rule), failing(page, rule)],
          })),
        )
  }${others(page.team)}${apart(page)}</section>`;
}

const question = ({ questions }: Shown, rule: RuleResult): Part => {
  const asks = questions.get(rule.id)?.asks;
  const [title, ...id] = [titled(rule)].flat();
  return [title, asks === undefined ? undefined : markup`<small class="asks">${words(asks)}</small>`, id];
};

const answer = ({ outcome, severity }: RuleResult): Part => [
  markup`<span class="answer">${mark(outcome)} ${OUTCOME_NAME[outcome]}</span>`,
  markup`<small>${severity}</small>`,
  outcome === "warn" ? markup`<small>${WARN_MEANS}</small>` : undefined,
];

function failing({ groups }: Shown, rule: RuleResult): Part {
  const counts = isWholeTeam(rule) ? "team" : `${count(rule.failed)} of ${count(rule.judged)}`;
  const group = groups.get(rule.id);
  return [
    group === undefined ? counts : markup`<a href="#${group.id}">${counts}</a>`,
    markup`<small>${joined(details(rule).map(whole))}</small>`,
  ];
}

function details(rule: RuleResult): readonly string[] {
  const judgement = rule.experimental ? "≈ " : "";
  return [
    ...(isWholeTeam(rule) ? [] : [percent(rule.share ?? 0)]),
    ...(isWholeTeam(rule)
      ? rule.experimental
        ? ["≈ limit"]
        : []
      : [`limit ${judgement}${exactPercent(rule.tolerance.share)}`]),
    ...(rule.unknown === 0 ? [] : [`${count(rule.unknown)} unknown`]),
  ];
}

function others({ rules }: TeamReport): Markup | undefined {
  const fine = rules.filter(looksFine);
  const few = rules.filter((rule) => rule.outcome === "insufficient-evidence" && !looksFine(rule));
  const notes = [readingsOf(rules) ?? [], widenedOf(ranked(rules))].flat();
  const lines = [
    ...(fine.length === 0
      ? []
      : [
          line(
            "looks fine so far",
            fine.map((rule) => [inline(rule), markup` (${count(rule.judged)} seen)`]),
          ),
        ]),
    ...(few.length === 0 ? [] : [line(OUTCOME_NAME["insufficient-evidence"], few.map(withReason))]),
    ...(["not-applicable", "error"] as const).flatMap((outcome) =>
      byReason(rules, outcome).map(({ reason, rules: group }) =>
        line(
          `${OUTCOME_NAME[outcome]}, ${words(reason)}`,
          group.map((rule) => inline(rule)),
        ),
      ),
    ),
    ...notes.map((note) => markup`<li>${words(note)}</li>`),
  ];
  return lines.length === 0 ? undefined : markup`<ul class="notes">${lines}</ul>`;
}

/** What fails, though it is too little to judge the team, with the way to it. */
function apart({ report, team, groups }: Shown): Markup | undefined {
  const all = unjudgedOf(report, team);
  if (all.length === 0) return undefined;
  const lines = all.map((one) => {
    const counts = words(unjudgedWords(one, team));
    const group = groups.get(one.rule.id);
    return markup`<li>${inline(one.rule)}: ${group === undefined ? counts : markup`<a href="#${group.id}">${counts}</a>`}</li>`;
  });
  return markup`<h4>${UNJUDGED_HEADING}</h4><ul class="notes">${lines}</ul>`;
}

const withReason = (rule: RuleResult): Part => [
  inline(rule),
  markup` (${tooFew(rule) ?? words(rule.reason ?? "")})`,
];

const line = (name: string, rules: readonly Part[]): Markup => markup`<li>${name}: ${joined(rules)}</li>`;

/** What the source does not show, why, and which questions that leaves open. */
export function unseen(team: TeamReport): Markup {
  const groups = unseenOf(team);
  return markup`<section><h3>Not visible in this source</h3>${
    groups.length === 0
      ? markup`<p>Nothing: the source shows all the data that the questions need.</p>`
      : markup`<ul class="notes">${groups.map(({ what, reason, rules }) => {
          const head = what === undefined ? words(reason) : `${words(what)}: ${words(reason)}`;
          return rules.length === 0
            ? markup`<li>${head}</li>`
            : line(
                head,
                rules.map((rule) => inline(rule)),
              );
        })}</ul>`
  }</section>`;
}
