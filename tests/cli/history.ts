/** Exports of Jira whose issues have a past. */
import { jiraIssue } from "./harness.ts";

interface Past {
  readonly created: string;
  /** When it was started and finished; left out: it was not. */
  readonly started?: string;
  readonly done?: string;
}

const STATUSES = {
  new: { id: "1", name: "To Do", statusCategory: { key: "new" } },
  indeterminate: { id: "2", name: "In Progress", statusCategory: { key: "indeterminate" } },
  done: { id: "3", name: "Done", statusCategory: { key: "done" } },
} as const;

const moved = (created: string, from: keyof typeof STATUSES, to: keyof typeof STATUSES) => ({
  id: created,
  created,
  author: {
    accountId: "5b10ac8d82e05b22cc7d4ef5",
    accountType: "atlassian",
    displayName: "Wilhelmina Testperson",
  },
  items: [
    {
      field: "status",
      fieldId: "status",
      from: STATUSES[from].id,
      fromString: STATUSES[from].name,
      to: STATUSES[to].id,
      toString: STATUSES[to].name,
    },
  ],
});

function pastIssue(number: number, past: Past, fields: Readonly<Record<string, unknown>> = {}): string {
  const histories = [
    ...(past.started === undefined ? [] : [moved(past.started, "new", "indeterminate")]),
    ...(past.done === undefined ? [] : [moved(past.done, "indeterminate", "done")]),
  ];
  const status = past.done !== undefined ? "done" : past.started !== undefined ? "indeterminate" : "new";
  const issue = JSON.parse(
    jiraIssue(number, {
      created: past.created,
      updated: past.done ?? past.started ?? past.created,
      status: STATUSES[status],
      resolution: past.done === undefined ? null : { id: "1", name: "Done" },
      resolutiondate: past.done ?? null,
      ...fields,
    }),
  );
  return JSON.stringify({ ...issue, changelog: { total: histories.length, histories } });
}

const day = (n: number): string => new Date(Date.UTC(2026, 5, 1 + n, 9)).toISOString().replace("Z", "+0000");

/** One issue a day from June 2026 on, started ten days later and finished after ten more; `count` of them. */
export const pastExport = (count: number, fields: Readonly<Record<string, unknown>> = {}): string =>
  `${Array.from({ length: count }, (_, n) => {
    const past = {
      created: day(n),
      ...(n + 10 < count ? { started: day(n + 10) } : {}),
      ...(n + 20 < count ? { done: day(n + 20) } : {}),
    };
    return pastIssue(n + 1, past, fields);
  }).join("\n")}\n`;
