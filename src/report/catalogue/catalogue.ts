/** The catalogue and the ownership model in words: for `rules`, `explain`, `model` and rules/README.md. */
import { z } from "zod";
import { exactPercent } from "../../engine/limit-words.ts";
import { CLAUSES, type Clause, type ClauseId, clause } from "../../ownership.ts";
import { AREAS, type Area, type Rule } from "../../rule.ts";
import type { Signal } from "../../signal.ts";
import { limitReport } from "../limit.ts";
import { VERDICT_SUBJECT } from "../verdict/words.ts";
import { AREA_ASKS, AREA_NAME, toleranceWords } from "../words/words.ts";
import { type Fact, facts, indented } from "./facts.ts";

type Form = "text" | "json";

/** "Strategy: Are we building the right thing?" */
const areaHeading = (area: Area): string => `${AREA_NAME[area]}: ${AREA_ASKS[area]}`;

const HOLDERS: Readonly<Record<Clause["holder"], string>> = {
  pm: "The Product Manager",
  po: "The Product Owner",
  organisation: "The organisation",
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every rule, a line each, by area. */
export function ruleList(rules: readonly Rule[], form: Form, columns: number): string {
  if (form === "json") return json(rules.map(ruleFacts));
  const titles = Math.max(...rules.map((rule) => rule.title.length));
  const ids = Math.max(...rules.map((rule) => rule.id.length));
  const lines = AREAS.flatMap((area) => [
    areaHeading(area),
    ...rules
      .filter((rule) => rule.area === area)
      .map(
        (rule) =>
          `  ${rule.title.padEnd(titles)}  ${rule.id.padEnd(ids)}  ${rule.severity.padEnd(6)}  ${mark(rule)} ${rule.asks}`,
      ),
    "",
  ]);
  return `${lines.join("\n")}${indented("~ the limit is experimental: it has no published source. backlint explain RULE explains a rule.", 0, columns)}\n`;
}

const mark = (rule: Rule): string => (rule.basis.status === "experimental" ? "~" : " ");

/** One rule in full, for a terminal. */
export function ruleText(rule: Rule, columns: number): string {
  const rows: Fact[] = [
    ["Asks", rule.asks],
    ["Why", rule.why],
    ["What to do", `${OWNERS[rule.owner]}: ${rule.remedy}`],
    ...exampleFacts(rule),
    ["Clause", clauseSentence(clause(rule.clause))],
    ["Severity", [rule.severity, ...profileWords(rule)].join("; ")],
    [
      "Limit",
      `${toleranceWords(limitReport(rule.tolerance, rule.accuracy))} (${rule.basis.status}: ${rule.basis.source})`,
    ],
    ...widerWords(rule).map((words): Fact => ["Covers more", words]),
    ["Needs", rule.needs.join(", ") || "only the items"],
    ...optionsOf(rule).map(({ name, words }): Fact => [`Option ${name}`, words]),
    ...rule.guards.map((guard): Fact => ["Safeguard", guard]),
  ];
  return `${rule.title}, ${rule.id}\n\n${facts(rows, columns)}`;
}

/** What a yes and what a no look like; the tests run both. */
export const exampleFacts = ({ examples }: Partial<Pick<Rule, "examples">>): Fact[] =>
  // A rule of the user's own, which nothing has checked, may lack them.
  examples === undefined
    ? []
    : [
        ["Good", examples.good],
        ["Bad", examples.bad],
      ];

const exampleMarkdown = (asking: Pick<Rule, "examples">): string[] =>
  exampleFacts(asking).map(([name, words]) => `- ${name}: ${words}`);

const OWNERS: Readonly<Record<Rule["owner"], string>> = {
  pm: "Product Manager",
  po: "Product Owner",
  team: "Team",
  leader: "Leadership",
};

export const clauseSentence = (one: Clause): string => `${HOLDERS[one.holder]} ${one.verb} ${one.says}.`;

/** What the rule covers beyond its own population where that is too small, step by step. */
function widerWords({ wider, tolerance, accuracy }: Rule): string[] {
  if (wider === undefined) return [];
  const { from } = limitReport(tolerance, accuracy).tolerance;
  return wider.steps.map(({ are, which, past, early }, n) => {
    const where = n === 0 ? `fewer than ${from} ${wider.own} can be judged` : "there are still too few";
    const details = [
      ...(past === undefined ? [] : ["A dormant project is not asked about them."]),
      ...(early === undefined ? [] : ["What fails among them is at most a warning."]),
    ];
    return [`${are}, where ${where}: ${which}.`, ...details].join(" ");
  });
}

const profileWords = (rule: Rule): string[] =>
  Object.entries(rule.profiles ?? {}).map(([profile, deviation]) =>
    deviation.notApplicable === undefined
      ? `${deviation.severity} under ${profile}`
      : `not asked under ${profile}: ${deviation.notApplicable}`,
  );

/** What asks about a clause: a rule or a signal of the verdict. */
interface Asking {
  readonly id: string;
  readonly clause: ClauseId;
  readonly also?: readonly ClauseId[];
}

/** The model, clause by clause, with the rules that ask about each or the reason there is none. */
export function modelList(rules: readonly Asking[], form: Form, columns: number): string {
  const asking = (one: Clause): Asking[] =>
    rules.filter((rule) => rule.clause === one.id || rule.also?.some((id) => id === one.id));
  const all: readonly Clause[] = CLAUSES;
  if (form === "json") {
    return json(all.map((one) => ({ ...one, rules: asking(one).map((rule) => rule.id) })));
  }
  const lines = (Object.keys(HOLDERS) as Clause["holder"][]).flatMap((holder) => [
    HOLDERS[holder],
    ...all
      .filter((one) => one.holder === holder)
      .flatMap((one) => {
        const by = asking(one).map((rule) => rule.id);
        const answer = by.length > 0 ? `asked by ${by.join(", ")}` : `not checked: ${one.notCheckable}`;
        return [
          indented(`${one.verb} ${one.says} (${one.horizon})`, 2, columns),
          indented(answer, 6, columns),
        ];
      }),
    "",
  ]);
  return lines.join("\n");
}

interface OptionFacts {
  readonly name: string;
  readonly words: string;
}

/** A rule's own options, read from its schema. */
function optionsOf(rule: Rule): OptionFacts[] {
  const schema = z.toJSONSchema(rule.options, { io: "input" }) as {
    properties?: Record<string, { description?: string; default?: unknown }>;
  };
  return Object.entries(schema.properties ?? {}).map(([name, { description = "", default: byDefault }]) => ({
    name,
    words: `${description} Default: ${byDefault === undefined ? "none" : JSON.stringify(byDefault)}.`,
  }));
}

const widerOf = ({ own, steps }: NonNullable<Rule["wider"]>) => ({
  own,
  steps: steps.map(({ are, which, past = false, early = false }) => ({ are, which, past, early })),
});

const ruleFacts = (rule: Rule) => ({
  id: rule.id,
  title: rule.title,
  area: rule.area,
  clause: rule.clause,
  asks: rule.asks,
  why: rule.why,
  remedy: rule.remedy,
  owner: rule.owner,
  severity: rule.severity,
  basis: rule.basis,
  needs: rule.needs,
  ...limitReport(rule.tolerance, rule.accuracy),
  ...(rule.wider === undefined ? {} : { wider: widerOf(rule.wider) }),
  options: optionsOf(rule),
  guards: rule.guards,
});

/** rules/README.md: the whole catalogue, generated. */
export function catalogueMarkdown(rules: readonly Rule[], signals: readonly Signal[] = []): string {
  const index = AREAS.flatMap((area) => [
    `### ${areaHeading(area)}`,
    "",
    "| rule | id | asks | severity | limit | basis |",
    "|---|---|---|---|---|---|",
    ...rules
      .filter((rule) => rule.area === area)
      .map(
        (rule) =>
          `| [${rule.title}](#${anchor(rule)}) | \`${rule.id}\` | ${rule.asks} | ${rule.severity} | ${toleranceWords(limitReport(rule.tolerance, rule.accuracy))} | ${rule.basis.status} |`,
      ),
    "",
  ]);
  return [
    "# The rules",
    "",
    "Generated from the rules themselves by `npm run docs`; `npm run check` fails where it is out of date.",
    `${rules.length} rules. A limit without a published source is *experimental*.`,
    "",
    ...index,
    ...rules.flatMap(ruleMarkdown),
    ...(signals.length === 0
      ? []
      : [
          "# Backlog babysitter: the signals",
          "",
          VERDICT_SUBJECT,
          "",
          "How they make the verdict: docs/verdict.md.",
          "",
        ]),
    ...signals.flatMap(signalMarkdown),
  ].join("\n");
}

const signalMarkdown = (signal: Signal): string[] => [
  `## ${signal.title}`,
  "",
  `\`${signal.id}\``,
  "",
  `**${signal.asks}** ${signal.why}`,
  "",
  `- To do: ${signal.remedy}`,
  ...exampleMarkdown(signal),
  `- Clause: ${clauseSentence(clause(signal.clause))}`,
  `- Part: ${signal.part}`,
  `- Counts: ${signal.formula}`,
  `- Established above ${exactPercent(signal.threshold)} by the lower 95 % bound; needs at least ${signal.from} events (${signal.basis.status}: ${signal.basis.source})`,
  `- Usually means: ${signal.usually}`,
  `- Needs: ${signal.needs.join(", ")}`,
  ...signal.guards.map((guard) => `- Safeguard: ${guard}`),
  "",
];

/** The one that GitHub makes of the heading. */
const anchor = ({ title }: Pick<Rule, "title">): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

const ruleMarkdown = (rule: Rule): string[] => [
  `## ${rule.title}`,
  "",
  `\`${rule.id}\``,
  "",
  `**${rule.asks}** ${rule.why}`,
  "",
  `- To do (${OWNERS[rule.owner]}): ${rule.remedy}`,
  ...exampleMarkdown(rule),
  `- Clause: ${clauseSentence(clause(rule.clause))}`,
  `- Severity: ${[rule.severity, ...profileWords(rule)].join("; ")}`,
  `- Limit: ${toleranceWords(limitReport(rule.tolerance, rule.accuracy))} (${rule.basis.status}: ${rule.basis.source})`,
  ...widerWords(rule).map((words) => `- Covers more: ${words}`),
  `- Needs: ${rule.needs.join(", ") || "only the items"}`,
  ...optionsOf(rule).map(({ name, words }) => `- Option \`${name}\`: ${words}`),
  ...rule.guards.map((guard) => `- Safeguard: ${guard}`),
  "",
];
