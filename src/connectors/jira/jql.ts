/**
 * Findings as JQL: by a condition, else by a list of keys.
 *
 * Sources: fields, operators and quoting are those of Atlassian's “JQL fields” and “JQL operators” pages; the escapes
 * are those of the grammar of Jira's own parser (Jql.g): a backslash before a quote or a backslash, and \uXXXX for
 * whatever else. A project key can be a reserved word (DO, INT), so every name is quoted.
 */
import type { Condition, Query, Search, Sought, Tie } from "../../backlog/search/condition.ts";
import { escapeHidden } from "../escapes.ts";
import { inParts } from "../query-parts.ts";

const LANGUAGE = "JQL";

export const JQL: Search = {
  where(condition, project) {
    // An export without keys calls its team by the name of its file.
    if (!/^[A-Z][A-Z0-9_]*$/.test(project)) return undefined;
    const clauses = clausesOf({ says: "all", of: [condition] });
    return clauses === undefined
      ? undefined
      : { language: LANGUAGE, texts: [[`project = ${quoted(project)}`, ...clauses].join(" AND ")] };
  },
  items: (sought) => sprintList(sought) ?? keyList(sought),
  bulkChange: {
    how: "In Jira's list of results choose Bulk change (in the menu with the three dots, or under Tools), select all, and transition them to a closed status with a resolution such as Won't Do, without notification mails. It needs the global permission for bulk changes.",
    // The REST API of Cloud says so of bulk transitions; Data Center's jira.bulk.edit.limit.issue.count starts there.
    atOnce: 1_000,
  },
};

const KEY = /^[A-Z][A-Z0-9_]*-\d{1,18}$/;

/**
 * In parts that fit into an address: at most some 800 keys. That is below the limits known for values in a list: 1,000
 * from a function in Cloud (developer.atlassian.com, “Work around the 1,000 value limit”), and a few thousand operands
 * from which on a query fails (JRACLOUD-84010).
 */
function keyList(sought: readonly Sought[]): Query | undefined {
  const items = sought.filter(({ kind }) => kind !== "sprint");
  if (items.length === 0) return undefined;
  const keyed = items.every(({ key }) => KEY.test(key));
  // An export without keys shows the ids in their place.
  if (!keyed && !items.every(({ key }) => /^\d{1,18}$/.test(key))) return undefined;
  return {
    language: LANGUAGE,
    texts: inParts(
      items.map(({ key }) => key),
      (keys) => `${keyed ? "key" : "id"} in (${keys.join(", ")})`,
    ),
  };
}

/** The items of these sprints. */
function sprintList(sought: readonly Sought[]): Query | undefined {
  const ids = sought.map(({ id }) => id);
  if (ids.length === 0 || !sought.every(({ kind, id }) => kind === "sprint" && /^\d{1,18}$/.test(id)))
    return undefined;
  return { language: LANGUAGE, texts: [`sprint in (${ids.join(", ")})`] };
}

const CATEGORIES = {
  open: "statusCategory != Done",
  new: 'statusCategory = "To Do"',
  started: 'statusCategory = "In Progress"',
  done: "statusCategory = Done",
} as const;

/** Jira has no customer requests on work items of this kind. */
const WITHOUT: Readonly<Record<Tie, string | undefined>> = {
  votes: "votes = 0",
  links: "issueLinkType is EMPTY",
  "customer requests": undefined,
};

/** Clauses that all have to hold; none: everything does. undefined: it cannot be said. */
function clausesOf(condition: Condition): readonly string[] | undefined {
  switch (condition.says) {
    case "all": {
      const parts = condition.of.map(clausesOf);
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case "any": {
      const parts = condition.of.map(clausesOf);
      if (parts.some((part) => part === undefined)) return undefined;
      if (parts.some((part) => part?.length === 0)) return [];
      return [`(${parts.map((part) => joined(part ?? [])).join(" OR ")})`];
    }
    case "status":
      return condition.names === undefined
        ? [CATEGORIES[condition.in]]
        : named("status in", condition.names, false);
    case "kinds":
      // The shorter list. Types that were not seen count with the others where only a few are asked for.
      return condition.types.length < condition.others.length
        ? named("type in", condition.types, false)
        : named("type not in", condition.others, true);
    case "age":
      return [`${condition.since} <= -${condition.days}d`];
    case "priority": {
      const names = condition.in.map(({ name }) => name);
      if (condition.not !== true) return named("priority in", names, false);
      const clauses = named("priority not in", names, true);
      // What has no priority is in no list, and in no “not in” either.
      return clauses?.map((clause) => `(priority is EMPTY OR ${clause})`);
    }
    case "unassigned":
      return ["assignee is EMPTY"];
    case "planned":
      return condition.not === true
        ? ["(sprint is EMPTY OR sprint not in openSprints() AND sprint not in futureSprints())"]
        : ["(sprint in openSprints() OR sprint in futureSprints())"];
    case "except":
      return condition.keys.every((key) => KEY.test(key))
        ? [`key not in (${condition.keys.join(", ")})`]
        : undefined;
    case "without": {
      const clause = WITHOUT[condition.tie];
      return clause === undefined ? [] : [clause];
    }
  }
}

const joined = (clauses: readonly string[]): string =>
  clauses.length === 1 ? (clauses[0] ?? "") : `(${clauses.join(" AND ")})`;

/** undefined where a name is not known; `none`: an empty list says nothing. */
function named(start: string, names: readonly string[], none: boolean): readonly string[] | undefined {
  if (names.length === 0 && none) return [];
  return names.length === 0 || names.includes("")
    ? undefined
    : [`${start} (${names.map(quoted).join(", ")})`];
}

/** As a string of JQL that is the same after everything invisible has been taken from it. */
export const quoted = (name: string): string => `"${escapeHidden(name.replace(/["\\]/g, "\\$&"))}"`;
