/**
 * What is said of filtered exports: every public export beside the project is read whole and through the filters that
 * people use, and each part is held against the whole. An answer that the whole does not give may be claimed of what the filter left out;
 * a finding of an item that does not fail in the whole surely is.
 *
 *   npm run bench:filtered                  (needs ../shared)
 *   npm run bench:filtered -- --all         also names the answers that differ
 */
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import rules from "../rules/index.ts";
import type { Backlog, Instant } from "../src/backlog/model.ts";
import { readFiles } from "../src/connectors/files/read.ts";
import { typeOfName } from "../src/connectors/jira/names.ts";
import { ask } from "../src/engine/ask.ts";
import { failingMembers, type Measurement } from "../src/engine/measure.ts";
import { hasShared, shared } from "../tests/shared.ts";

const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** `now`: where ages are counted from another day than that of the newest change. */
const EXPORTS = [
  { name: "titanium", paths: ["real/titanium/TIMOB-1-14000.jsonl.gz"], now: "2013-05-28" },
  { name: "aerogear", paths: ["real/aerogear/issues.jsonl.gz"], now: "2012-04-01" },
  { name: "devlake-ee", paths: ["real/devlake-ee/issues.jsonl"], now: "2021-08-06" },
  { name: "ALOY", paths: ["fixtures/tidev-jira/ALOY-1.jsonl.gz", "fixtures/tidev-jira/ALOY-2.jsonl.gz"] },
  { name: "MOD", paths: ["fixtures/tidev-jira/MOD-1.jsonl"] },
];

/** As much of a raw issue as the filters ask. */
interface Issue {
  readonly key: string;
  readonly fields: {
    readonly issuetype: { readonly name: string; readonly subtask: boolean };
    readonly status: { readonly name: string; readonly statusCategory?: { readonly key: string } };
    readonly resolution: object | null;
    readonly resolutiondate: string | null;
    readonly updated: string;
    readonly created: string;
    readonly assignee: { readonly name?: string } | null;
  };
}

const done = ({ fields }: Issue): boolean => fields.status.statusCategory?.key === "done";
const kind = ({ fields: { issuetype } }: Issue): string =>
  issuetype.subtask ? "sub-task" : (typeOfName(issuetype.name) ?? "story");
const since = (date: string | null, days: number, now: Instant): boolean =>
  date !== null && Date.parse(date) >= now - days * 86_400_000;

const FILTERS: Readonly<Record<string, (issue: Issue, now: Instant) => boolean>> = {
  "no epics": (one) => kind(one) !== "epic",
  "epics alone": (one) => kind(one) === "epic",
  "stories alone": (one) => kind(one) === "story",
  "bugs alone": (one) => kind(one) === "bug",
  "no bugs": (one) => kind(one) !== "bug",
  "sub-tasks alone": (one) => kind(one) === "sub-task",
  "open alone": (one) => !done(one),
  "unresolved alone": ({ fields }) => fields.resolution === null,
  "done alone": done,
  "in progress alone": ({ fields }) => fields.status.statusCategory?.key === "indeterminate",
  "open, or finished within 14 days": (one, now) => !done(one) || since(one.fields.resolutiondate, 14, now),
  "changed within 90 days": ({ fields }, now) => since(fields.updated, 90, now),
  "created within 180 days": ({ fields }, now) => since(fields.created, 180, now),
};

const issuesOf = (path: string): readonly Issue[] => {
  const bytes = readFileSync(shared(path));
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : (JSON.parse(line) as Issue)));
};

async function backlogOf(issues: readonly Issue[]): Promise<Backlog | undefined> {
  const stdin = Readable.from(issues.map((issue) => Buffer.from(`${JSON.stringify(issue)}\n`)));
  const { backlogs } = await readFiles([{ path: "-" }], () => ({}), { stdin });
  return backlogs[0];
}

/** Members of every population, however wide, that fail. */
const EVERY_STEP = 9;
const failing = (team: Backlog, now: Instant, { rule, options }: Measurement): ReadonlySet<string> => {
  const found = failingMembers(rule, { team, now, options }, { step: EVERY_STEP });
  return new Set(found.map(({ subject }) => subject.key));
};

const isAnswer = ({ outcome }: Measurement): boolean =>
  outcome === "pass" || outcome === "warn" || outcome === "fail";

function tell(name: string, team: Backlog, whole: Backlog, now: Instant): void {
  const before = new Map(ask(whole, rules, now).measurements.map((one) => [one.rule.id, one]));
  const { measurements } = ask(team, rules, now);
  const differs: string[] = [];
  let findings = 0;
  for (const one of measurements) {
    const then = before.get(one.rule.id);
    if (then === undefined) continue;
    const known = one.failures.length === 0 ? new Set<string>() : failing(whole, now, then);
    const fresh = one.failures.filter(({ subject }) => subject.kind !== "team" && !known.has(subject.key));
    findings += fresh.length;
    if (isAnswer(one) && one.outcome !== then.outcome)
      differs.push(
        `${one.rule.id} ${one.outcome} ${one.failed}/${one.judged}, of the whole ${then.outcome} ${then.failed}/${then.judged}`,
      );
    for (const { subject, message } of values.all ? fresh : [])
      print(`      ${one.rule.id}: ${subject.key} ${message}`);
  }
  const answers = measurements.filter(isAnswer).length;
  print(
    `  ${name}: ${team.items.length} items, ${answers} answers, ${differs.length} differ, ${findings} findings not of the whole`,
  );
  print(`    ${(team.leftOut ?? ["nothing shows that items are missing"]).join("; ")}`);
  if (values.all) for (const one of differs) print(`      ${one}`);
}

const missing = EXPORTS.flatMap(({ paths }) => paths).filter((path) => !hasShared(path));
if (missing.length > 0)
  print(`skipped: these public exports are not beside the project: ${missing.join(", ")}`);
else
  for (const { name, paths, now: day } of EXPORTS) {
    const issues = paths.flatMap(issuesOf);
    const now = Date.parse(
      day ?? issues.map(({ fields }) => fields.updated).reduce((a, b) => (a > b ? a : b)),
    );
    const whole = await backlogOf(issues);
    if (whole === undefined) continue;
    print(`${name}: ${issues.length} items`);
    print(`    ${(whole.leftOut ?? ["nothing shows that items are missing"]).join("; ")}`);
    for (const [words, keeps] of Object.entries(FILTERS)) {
      const team = await backlogOf(issues.filter((one) => keeps(one, now)));
      if (team !== undefined && team.items.length < issues.length) tell(words, team, whole, now);
    }
  }
