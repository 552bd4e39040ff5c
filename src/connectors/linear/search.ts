/**
 * Findings in Linear. Its app takes no text of a filter: filters are set by hand, or kept in the address of a view. What
 * can be pasted is the address of a list of issues, `linear.app/WORKSPACE/issues/ENG-1,ENG-2`, which opens exactly those
 * (linear.app/docs/custom-views), and, in a program or in the API explorer, a filter of the GraphQL API: an `IssueFilter`,
 * whose dates take ISO 8601 durations before now (linear.app/developers/filtering, and the API's schema).
 */
import type { Condition, Query, Search, Sought } from "../../backlog/search/condition.ts";
import { escapeHidden } from "../escapes.ts";
import { inParts } from "../query-parts.ts";

const ADDRESS = "Linear list";
const FILTER = "Linear API filter";

export const LINEAR_SEARCH: Search = {
  where(condition, project) {
    const filter = filterOf({ says: "all", of: [condition] });
    return filter === undefined
      ? undefined
      : {
          language: FILTER,
          texts: [json(both({ team: { key: { eq: project } } }, filter))],
        };
  },
  items: (sought) => cycleFilter(sought) ?? listAddress(sought) ?? numberFilter(sought),
  bulkChange: {
    how: "Open the list in Linear, select all with Ctrl or Cmd and A, open the command menu with Ctrl or Cmd and K, and change the status to Canceled.",
    atOnce: null,
  },
};

const json = (filter: Filter | undefined): string => escapeHidden(JSON.stringify(filter));

type Filter = { readonly [field: string]: unknown };

const KEY = /^([A-Z][A-Z0-9]{0,31})-(\d{1,12})$/;
const isIssue = ({ kind, key }: Sought): boolean => kind === "item" && KEY.test(key);

/** The address that opens a list of these issues, where their own addresses show the workspace. */
function listAddress(sought: readonly Sought[]): Query | undefined {
  const workspaces = new Set(
    sought.map(({ url = "" }) => /^https:\/\/linear\.app\/([\w-]{1,100})\/issue\//.exec(url)?.[1]),
  );
  const [workspace] = workspaces;
  if (workspace === undefined || workspaces.size !== 1 || !sought.every(isIssue)) return undefined;
  return {
    language: ADDRESS,
    texts: inParts(
      sought.map(({ key }) => key),
      (keys) => `https://linear.app/${workspace}/issues/${keys.join(",")}`,
    ),
  };
}

/** An export may show no address. */
function numberFilter(sought: readonly Sought[]): Query | undefined {
  if (sought.length === 0 || !sought.every(isIssue)) return undefined;
  const byTeam = Map.groupBy(sought, ({ key }) => KEY.exec(key)?.[1] ?? "");
  const filters = [...byTeam].map(([team, items]) => ({
    team: { key: { eq: team } },
    number: { in: items.map(({ key }) => Number(KEY.exec(key)?.[2])) },
  }));
  return { language: FILTER, texts: [json(filters.length === 1 ? filters[0] : { or: filters })] };
}

const UUID = /^[0-9a-f-]{36}$/i;

function cycleFilter(sought: readonly Sought[]): Query | undefined {
  if (sought.length === 0 || !sought.every(({ kind, id }) => kind === "sprint" && UUID.test(id)))
    return undefined;
  return {
    language: FILTER,
    texts: [json({ cycle: { id: { in: sought.map(({ id }) => id) } } })],
  };
}

const CLOSED = ["completed", "canceled", "duplicate"];
const STATE = {
  open: { type: { nin: CLOSED } },
  new: { type: { in: ["triage", "backlog", "unstarted"] } },
  started: { type: { eq: "started" } },
  done: { type: { in: CLOSED } },
} as const;

const NO = { eq: false };
const WORK = ["story", "bug", "spike"] as const;

/** undefined: it cannot be said. An empty filter holds for everything. */
function filterOf(condition: Condition): Filter | undefined {
  switch (condition.says) {
    case "all": {
      const parts = condition.of.map(filterOf);
      return parts.reduce<Filter | undefined>(
        (sum, part) => (sum === undefined || part === undefined ? undefined : both(sum, part)),
        {},
      );
    }
    case "any": {
      const parts = condition.of.map(filterOf);
      if (parts.includes(undefined)) return undefined;
      return parts.some((part) => Object.keys(part ?? {}).length === 0) ? {} : { or: parts };
    }
    case "status":
      return {
        state: condition.names === undefined ? STATE[condition.in] : { name: { in: condition.names } },
      };
    case "kinds":
      // Projects are no issues, and only labels say what sort of work an issue is.
      if (condition.in.includes("roadmap") || !WORK.every((kind) => condition.in.includes(kind)))
        return undefined;
      return condition.in.includes("subtask") ? {} : { parent: { null: true } };
    case "age":
      return { [`${condition.since}At`]: { lte: `-P${condition.days}D` } };
    case "priority": {
      const numbers = condition.in.flatMap(({ rank }) => (rank === undefined ? [] : [rank + 1]));
      if (numbers.length < condition.in.length) return undefined;
      return { priority: condition.not === true ? { nin: numbers } : { in: numbers } };
    }
    case "unassigned":
      return { assignee: { null: true } };
    case "planned":
      return condition.not === true
        ? { or: [{ cycle: { null: true } }, { cycle: { isPast: { eq: true } } }] }
        : { or: [{ cycle: { isActive: { eq: true } } }, { cycle: { isFuture: { eq: true } } }] };
    case "except":
      return condition.keys.every((key) => KEY.test(key))
        ? { number: { nin: condition.keys.map((key) => Number(KEY.exec(key)?.[2])) } }
        : undefined;
    case "without":
      if (condition.tie === "customer requests") return { customerCount: { eq: 0 } };
      // Issues have no votes.
      if (condition.tie === "votes") return {};
      return {
        hasBlockedByRelations: NO,
        hasBlockingRelations: NO,
        hasDuplicateRelations: NO,
        hasRelatedRelations: NO,
      };
  }
}

/** Both filters: as one where no field is in both. */
function both(a: Filter, b: Filter): Filter {
  const clash = Object.keys(b).some((field) => field in a);
  return clash ? { and: [a, b] } : { ...a, ...b };
}
