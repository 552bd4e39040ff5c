/** Jira's REST answers in a few words, as files hold them. */
import type { Mutable } from "../../../src/connectors/draft.ts";

type Fields = Readonly<Record<string, unknown>>;

let serial = 0;

/** An issue of a server: a key, and fields that may be replaced; a field set to undefined is left out. */
export function rawIssue(
  key: string,
  fields: Fields = {},
  rest: Fields = {},
): Mutable<Record<string, unknown>> {
  return {
    id: String(10_000 + ++serial),
    key,
    fields: {
      summary: `Summary of ${key}`,
      issuetype: { id: "1", name: "Story", subtask: false },
      project: { id: "100", key: key.slice(0, key.lastIndexOf("-")), name: "Shop" },
      status: status("To Do", "new"),
      resolution: null,
      resolutiondate: null,
      created: "2026-03-02T09:00:00.000+0000",
      updated: "2026-03-05T09:00:00.000+0000",
      description: "Plain words.",
      ...fields,
    },
    ...rest,
  };
}

export const status = (name: string, category: string) => ({
  id: `${name}-id`,
  name,
  statusCategory: { key: category },
});
export const inProgress = status("In Progress", "indeterminate");
export const finished = { status: status("Done", "done"), resolution: { id: "1", name: "Fixed" } };

export const user = (id: string, name = `${id} Example`) => ({
  accountId: id,
  accountType: "atlassian",
  displayName: name,
});

/** One entry of a changelog: `[field, from, to]`, as words and as ids. */
export const history = (
  created: string | number,
  ...changes: readonly (readonly [string, string | null, string | null])[]
) => ({
  author: user("author-one"),
  created,
  items: changes.map(([field, from, to]) => ({ field, from, fromString: from, to, toString: to })),
});

export const changelog = (...histories: readonly unknown[]) => ({ total: histories.length, histories });

export const lines = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");
