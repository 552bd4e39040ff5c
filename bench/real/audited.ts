/** Every finding on the public exports that lie beside the project, also of questions that do not judge the team. */
import { Readable } from "node:stream";
import rules from "../../rules/index.ts";
import type { Backlog, Capabilities, Instant } from "../../src/backlog/model.ts";
import { asOf } from "../../src/backlog/replay/replay.ts";
import { readFiles } from "../../src/connectors/files/read.ts";
import { ask } from "../../src/engine/ask.ts";
import { count, membersOf } from "../../src/engine/count.ts";
import { type Failure, memberFailures } from "../../src/engine/failures.ts";
import type { Measurement } from "../../src/engine/measure.ts";
import { redactText } from "../../src/report/redact/text.ts";
import { ALL_ITEMS, type Outcome, type Severity, type Subject } from "../../src/rule.ts";
import { hasShared, shared } from "../../tests/shared.ts";
import type { Located } from "./sample.ts";

interface Source {
  /** Its name in labels and on the page. */
  readonly name: string;
  readonly path: string;
  /** A project that people worked in, or records made to try a program: those have no product owner to agree. */
  readonly of: "project" | "trial";
  /** Ages are counted from this day instead of from the newest change. */
  readonly now?: string;
  /** The backlog of this day, as if all of the project had been read. */
  readonly asOf?: string;
}

/**
 * The days in the past lie in the busy time of their projects: the exports end long after it, and questions about habits
 * are not put to a project at rest.
 */
const SOURCES: readonly Source[] = [
  { name: "titanium", path: "real/titanium/TIMOB-1-14000.jsonl.gz", of: "project", now: "2021-12-03" },
  { name: "aerogear", path: "real/aerogear", of: "project" },
  { name: "aerogear 2012-06-01", path: "real/aerogear", of: "project", asOf: "2012-06-01" },
  { name: "devlake-ee", path: "real/devlake-ee", of: "project" },
  { name: "devlake-ee 2020-10-01", path: "real/devlake-ee", of: "project", asOf: "2020-10-01" },
  { name: "tidev-jira", path: "fixtures/tidev-jira", of: "project", now: "2021-12-03" },
  { name: "hadoop-csv", path: "fixtures/hadoop-csv", of: "project" },
  { name: "faros-jira", path: "fixtures/faros-jira", of: "trial" },
  { name: "go-jira-mocks", path: "fixtures/go-jira-mocks", of: "trial" },
  { name: "jira-cli-testdata", path: "fixtures/jira-cli-testdata", of: "trial" },
  { name: "jirametrics complete_sample", path: "fixtures/jirametrics/complete_sample", of: "trial" },
  { name: "jirametrics testdata", path: "fixtures/jirametrics/testdata", of: "trial" },
  { name: "linear-csv", path: "fixtures/linear-csv", of: "trial" },
];

export const missingSources = (): readonly string[] =>
  SOURCES.map(({ path }) => path).filter((path) => !hasShared(path));

export interface AuditedFinding extends Located {
  readonly severity: Severity;
  /** Of its question in this team. With `pass` the finding is counted, and no report lists it. */
  readonly outcome: Outcome;
  readonly message: string;
}

/** One team of one source. */
export interface AuditedTeam {
  readonly source: Source;
  readonly team: string;
  readonly items: number;
  readonly now: Instant;
  /** Of every rule. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly findings: readonly AuditedFinding[];
}

/** With the settings every rule brings along; nobody is named as product owner. */
export async function audited(): Promise<readonly AuditedTeam[]> {
  const teams: AuditedTeam[] = [];
  for (const source of SOURCES) {
    const { backlogs, newest, personal } = await readFiles([{ path: shared(source.path) }], () => ({}), {
      stdin: Readable.from([]),
    });
    const now = Date.parse(source.asOf ?? source.now ?? new Date(newest ?? 0).toISOString());
    for (const backlog of backlogs) {
      teams.push(
        auditedTeam(source, source.asOf === undefined ? backlog : past(backlog, now), now, personal),
      );
    }
  }
  return teams;
}

const ALL_READ = Object.fromEntries(ALL_ITEMS.map((need) => [need, true])) as Partial<Capabilities>;

/**
 * The exports that hold a history hold a part of their project. Backlint does not ask such a part about habits; what a
 * finding says of the history of one item is true or false all the same.
 */
function past(backlog: Backlog, at: Instant): Backlog {
  const then = asOf(backlog, at);
  return { ...then, capabilities: { ...then.capabilities, ...ALL_READ } };
}

function auditedTeam(
  source: Source,
  team: Backlog,
  now: Instant,
  personal: ReadonlySet<string>,
): AuditedTeam {
  const { measurements } = ask(team, rules, now);
  return {
    ...{ source, team: team.id, now },
    items: team.items.length + team.roadmap.length,
    outcomes: new Map(measurements.map(({ rule, outcome }) => [rule.id, outcome])),
    findings: measurements.flatMap((one) =>
      failuresIn(one, team, now)
        .filter(({ subject }) => source.asOf === undefined || subject.kind !== "team")
        .map(({ subject, message }) => ({
          ...{ rule: one.rule.id, severity: one.severity, outcome: one.outcome },
          ...{ source: source.name, team: team.id, subject: nameOf(subject) },
          message: redactText(message, personal),
        })),
    ),
  };
}

/** Also what fails in a team that passes: a reader of texts that is wrong is wrong there too. */
function failuresIn(one: Measurement, team: Backlog, now: Instant): readonly Failure[] {
  if (one.outcome !== "pass") return one.failures;
  const asked = { team, now, options: one.rule.options.parse({}) };
  const members = membersOf(one.rule, asked);
  if ("notAsked" in members) return [];
  const { failing } = count(members as readonly unknown[], (member) => one.rule.judge(member, asked));
  return memberFailures(one.rule, failing, asked);
}

/** The names of sprints are texts of people: their numbers stand for them. */
const nameOf = ({ kind, id, key }: Subject): string => (kind === "sprint" ? `sprint ${id}` : key);
