/** The figures of docs/real.md: how many findings of each rule a reader found to be true, and fair. */
import { type Rule, SEVERITIES } from "../../src/rule.ts";
import { lowerBound, upperBound } from "../../src/statistics/exact.ts";
import { table } from "../verdict/tables.ts";
import type { AuditedFinding, AuditedTeam } from "./audited.ts";
import { type Labels, labelOf, saidOf, type Verdict } from "./labels.ts";
import { sampled } from "./sample.ts";

/** How findings are drawn. At 30 of 30 the lower bound of the share that is true is 0.9. */
export const SAMPLE = { size: 30, seed: "real-1" } as const;

/** Below this share of true findings a rule is mended, or does no more than inform. */
const LEAST_TRUE = 0.9;

type Question = Pick<Rule, "id" | "title">;
type Teams = readonly AuditedTeam[];

export const sampleOf = (teams: Teams): readonly AuditedFinding[] =>
  sampled(
    teams.flatMap(({ findings }) => findings),
    SAMPLE,
  );

export function figures(teams: Teams, labels: Labels, questions: readonly Question[]): string {
  const findings = teams.flatMap((team) => team.findings);
  const sample = sampleOf(teams);
  const projects = new Set(teams.flatMap(({ source }) => (source.of === "project" ? source.name : [])));
  const read = sample.flatMap((finding) => {
    const label = labelOf(labels, finding);
    return label === undefined ? [] : [{ ...finding, label, isProject: projects.has(finding.source) }];
  });
  const rows = questions.flatMap((question) => {
    const of = <F extends AuditedFinding>(all: readonly F[]): F[] =>
      all.filter(({ rule }) => rule === question.id);
    return of(findings).length === 0 ? [] : [row(question, of(findings), of(sample), of(read))];
  });
  const reworded = read.filter(({ label, message }) => label.said !== saidOf(message)).length;
  return [
    "### Findings, read one by one",
    table(["question", "severity", "found", "drawn", "true", "not sure", "true and fair", ""], rows),
    `Drawn with the seed \`${SAMPLE.seed}\`. Of ${sample.length} drawn findings ${read.length} were read${
      reworded === 0 ? "" : `; the sentences of ${reworded} have changed since`
    }.`,
    ...goneWords(labels, findings),
    "### What they were found in",
    table(["source", "team", "read as of", "work items", "findings"], teams.map(sourceRow)),
    "### What nobody read",
    nothingFound(teams, questions),
  ].join("\n\n");
}

/** What changes of the rules took away, right and wrong. */
function goneWords(labels: Labels, findings: readonly AuditedFinding[]): string[] {
  const made = new Set(findings.map((finding) => labelOf(labels, finding)));
  const gone = [...labels.values()].filter((label) => !made.has(label));
  if (gone.length === 0) return [];
  const number = (one: Verdict): number => gone.filter(({ verdict }) => verdict === one).length;
  return [
    `Today's rules no longer make ${gone.length} findings that were read before: ${number("false")} of them were false, ${number("unfair")} true and unfair, ${number("true")} true and fair, and of ${number("unsure")} the reader was not sure.`,
  ];
}

interface Read extends AuditedFinding {
  readonly label: { readonly verdict: Verdict; readonly said: string };
  readonly isProject: boolean;
}

function row(
  { title, id }: Question,
  found: readonly AuditedFinding[],
  sample: readonly AuditedFinding[],
  read: readonly Read[],
): string[] {
  const number = (some: readonly Read[], ...verdicts: Verdict[]): number =>
    some.filter(({ label }) => verdicts.includes(label.verdict)).length;
  const ofProjects = read.filter(({ isProject }) => isProject);
  const [right, sure] = [number(read, "true", "unfair"), number(read, "true", "unfair", "false")];
  const severities = SEVERITIES.filter((one) => found.some(({ severity }) => severity === one));
  const low = sure > 0 && right / sure < LEAST_TRUE;
  const remark = read.length < sample.length ? `${sample.length - read.length} not read yet` : "";
  return [
    `${title}, \`${id}\``,
    severities.join(", "),
    foundWords(found),
    String(sample.length),
    share(right, sure),
    String(number(read, "unsure")),
    share(number(ofProjects, "true"), number(ofProjects, "true", "unfair", "false")),
    [low ? `below ${LEAST_TRUE}` : "", remark].filter((one) => one !== "").join("; "),
  ];
}

/** "41, 4 of them not listed": where a team passes, its report lists no findings. */
function foundWords(found: readonly AuditedFinding[]): string {
  const hidden = found.filter(({ outcome }) => outcome === "pass").length;
  return hidden === 0 ? String(found.length) : `${found.length}, ${hidden} of them not listed`;
}

/** "28 of 30 (93 %, 81–99)": the share and its exact bounds, each wrong once in 20. */
function share(k: number, n: number): string {
  if (n === 0) return "–";
  const percent = (value: number): string => (100 * value).toFixed(0);
  return `${k} of ${n} (${percent(k / n)} %, ${percent(lowerBound(k, n))}–${percent(upperBound(k, n))})`;
}

const sourceRow = ({ source, team, items, now, findings }: Teams[number]): string[] => [
  source.of === "project" ? source.name : `${source.name} (trial records)`,
  `\`${team}\``,
  new Date(now).toISOString().slice(0, 10),
  String(items),
  String(findings.length),
];

/** Rules that found nothing: asked and answered somewhere, or nowhere. */
function nothingFound(teams: Teams, questions: readonly Question[]): string {
  const silent = questions.filter(
    ({ id }) => !teams.some(({ findings }) => findings.some(({ rule }) => rule === id)),
  );
  const isAsked = ({ id }: Question): boolean =>
    teams.some(({ outcomes }) => ["pass", "warn", "fail"].includes(outcomes.get(id) ?? ""));
  const names = (some: readonly Question[]): string => some.map(({ title }) => title).join("; ");
  const [asked, others] = [silent.filter(isAsked), silent.filter((one) => !isAsked(one))];
  return [
    asked.length === 0 ? [] : [`- Answered, and nothing found: ${names(asked)}.`],
    others.length === 0
      ? []
      : [`- Answered by none of these sources, so that nothing is known of them here: ${names(others)}.`],
    ["- The signals on the product-owner function, which name no items."],
  ]
    .flat()
    .join("\n");
}
