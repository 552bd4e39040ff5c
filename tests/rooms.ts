/**
 * Which room of the source may import which. Every file stands in exactly one room; the first that fits is its room.
 * tests/layers.test.ts checks it, and docs/architecture.md shows it.
 */
interface Room {
  readonly room: string;
  readonly files: RegExp;
  readonly may: readonly string[];
  /** Where it is, and what it holds. */
  readonly at: string;
  readonly holds: string;
}

export const ROOMS: readonly Room[] = [
  {
    room: "bin",
    files: /^src\/bin\.ts$/,
    may: ["cli"],
    at: "src/bin.ts",
    holds: "the process: arguments, output, exit code",
  },
  {
    room: "api",
    files: /^src\/index\.ts$/,
    may: ["config", "report", "rule", "backlog"],
    at: "src/index.ts",
    holds: "what a TypeScript configuration and other programs import",
  },
  {
    room: "cli",
    files: /^src\/cli\//,
    may: ["config", "connectors", "engine", "report", "catalogue", "rule", "backlog", "text", "errors"],
    at: "src/cli/",
    holds: "the commands: read, check, present",
  },
  {
    room: "catalogue",
    files: /^rules\/(babysitter\/)?index\.ts$/,
    may: ["rules", "rule"],
    at: "rules/index.ts, rules/babysitter/index.ts",
    holds: "the lists of rules and signals, generated",
  },
  {
    room: "rules",
    files: /^rules\/[a-z]+\//,
    may: ["statistics", "rule", "backlog", "text", "ownership"],
    at: "rules/",
    holds: "one file per rule or signal; what only one of them needs lies in a folder of its name",
  },
  {
    room: "config",
    files: /^src\/config\//,
    may: ["engine", "rule", "backlog", "text", "errors"],
    at: "src/config/",
    holds: "the configuration: schema, presets, errors with the nearest right word",
  },
  {
    room: "connectors",
    files: /^src\/connectors\//,
    may: ["backlog", "text", "errors"],
    at: "src/connectors/",
    holds: "trackers and files: from their bytes to a backlog, and the gaps",
  },
  {
    room: "report",
    files: /^src\/report\//,
    may: ["statistics", "engine", "rule", "backlog", "ownership"],
    at: "src/report/",
    holds: "the report as one object, without people, and every format of it",
  },
  {
    room: "engine",
    files: /^src\/engine\//,
    may: ["statistics", "rule", "backlog", "text", "ownership"],
    at: "src/engine/",
    holds: "counting, bounds, outcomes, scores; the gate, the verdict, the plan, readiness",
  },
  {
    room: "statistics",
    files: /^src\/statistics\//,
    may: [],
    at: "src/statistics/",
    holds:
      "exact bounds, members that hang together, halves that differ, answers that change from night to night",
  },
  {
    room: "rule",
    files: /^src\/(rule|signal)\.ts$/,
    may: ["backlog", "ownership"],
    at: "src/rule.ts, src/signal.ts",
    holds: "what a rule and a signal are",
  },
  {
    room: "ownership",
    files: /^src\/ownership\.ts$/,
    may: [],
    at: "src/ownership.ts",
    holds: "the Product Manager / Product Owner ownership model, clause by clause",
  },
  {
    room: "backlog",
    files: /^src\/backlog\//,
    may: ["text"],
    at: "src/backlog/",
    holds: "the model of a backlog, its history, its replay to earlier days, and views of it",
  },
  {
    room: "text",
    files: /^src\/text\//,
    may: [],
    at: "src/text/",
    holds: "what a text says: criteria, stories, metrics, links; one file of words per language",
  },
  { room: "errors", files: /^src\/errors\.ts$/, may: [], at: "src/errors.ts", holds: "errors of the user" },
];

/** The rooms as a table for readers. */
export const roomTable = (): string =>
  [
    "| room | where | holds | may import |",
    "|---|---|---|---|",
    ...ROOMS.map(
      ({ room, at, holds, may }) =>
        `| ${room} | ${at
          .split(", ")
          .map((path) => `\`${path}\``)
          .join(", ")} | ${holds} | ${may.join(", ") || "nothing"} |`,
    ),
  ].join("\n");
