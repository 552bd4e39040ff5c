/** A small Linear behind msw: lists by root field, filtered, paged and cut to what was asked for; a say in every answer. */
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { readLinear } from "../../../../src/connectors/linear/live/read.ts";
import type { Reading } from "../../../../src/connectors/reading.ts";
import type { LiveOptions } from "../../../../src/connectors/tracker.ts";

export const KEY = "lin_api_0123456789abcdef";
const ADDRESS = "https://api.linear.app/graphql";

interface Asked {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly authorization: string | null;
  /** How often the operation was asked before. */
  readonly times: number;
}

export type Records = readonly Readonly<Record<string, unknown>>[];
/** What an operation answers in place of its list; undefined for the list after all. */
type Answer = (asked: Asked) => Response | undefined;

export interface Workspace {
  readonly asked: Asked[];
  /** Records by root field; a list inside a record is paged as it is asked for. */
  lists: Record<string, Records>;
  /** The most that a page holds, whatever it is asked for. */
  most: number;
  organization: Readonly<Record<string, unknown>>;
  /** By operation. */
  answers: Record<string, Answer>;
  /** Headers of every answer. */
  headers: Record<string, string>;
  read(query?: string, options?: Partial<LiveOptions>): Promise<Reading>;
}

export const TEAM = { id: "team-1", key: "ENG", name: "Engine", cyclesEnabled: true };
const ORGANIZATION = { id: "org", name: "Works" };
const STATES = [
  { id: "state-1", name: "Todo", type: "unstarted", team: { id: "team-1" } },
  { id: "state-2", name: "Done", type: "completed", team: { id: "team-1" } },
];

const page = (nodes: Records, next?: string) => ({
  nodes,
  pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null },
});

/** An issue as the live API answers it; only what a test cares about. */
export const issue = (number: number, fields: Readonly<Record<string, unknown>> = {}) => ({
  id: `issue-${number}`,
  identifier: `ENG-${number}`,
  title: `Issue ${number}`,
  description: null,
  priority: 0,
  createdAt: "2026-05-01T09:00:00.000Z",
  updatedAt: "2026-05-02T09:00:00.000Z",
  startedAt: null,
  completedAt: null,
  canceledAt: null,
  customerTicketCount: 0,
  labelIds: [],
  state: { id: "state-1" },
  team: { id: "team-1" },
  project: null,
  parent: null,
  cycle: null,
  assignee: null,
  creator: { id: "user-1" },
  history: page([]),
  attachments: page([]),
  ...fields,
});

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  HttpResponse.json(body as Record<string, unknown>, { status, headers });

export const fault = (code: string, message = "", more: Readonly<Record<string, unknown>> = {}) => ({
  errors: [{ message, extensions: { code, userPresentableMessage: message }, ...more }],
});

/** A fresh workspace for each test; nothing else may be asked of the network. */
export function workspace(): Workspace {
  const place: Workspace = {
    asked: [],
    lists: {},
    most: Number.POSITIVE_INFINITY,
    organization: ORGANIZATION,
    answers: {},
    headers: {},
    read: (query = "", options = {}) => {
      let now = 0;
      return readLinear([{ query }], {
        env: { LINEAR_API_KEY: KEY },
        settings: () => ({}),
        clock: () => now,
        sleep: async (ms) => {
          now += ms;
        },
        random: () => 0.5,
        ...options,
      });
    },
  };
  const server = setupServer(
    http.post(ADDRESS, async ({ request }) => {
      const { query: text, variables } = (await request.json()) as {
        query: string;
        variables: Asked["variables"];
      };
      const name = /query (\w+)/.exec(text)?.[1] ?? "";
      const asked: Asked = {
        name,
        text,
        variables,
        authorization: request.headers.get("authorization"),
        times: place.asked.filter((one) => one.name === name).length,
      };
      place.asked.push(asked);
      const answer = place.answers[name]?.(asked) ?? json({ data: answered(place, asked) });
      for (const [header, value] of Object.entries(place.headers)) answer.headers.set(header, value);
      return answer;
    }),
  );
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  beforeEach(() => {
    place.asked.length = 0;
    place.most = Number.POSITIVE_INFINITY;
    place.organization = ORGANIZATION;
    place.lists = {
      teams: [TEAM],
      workflowStates: STATES,
      users: [{ id: "user-1", name: "Ada Byte", active: true, app: false }],
    };
    place.answers = {};
    place.headers = {};
  });
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return place;
}

type Value = Readonly<Record<string, unknown>>;
const isValue = (value: unknown): value is Value =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands under one record's own name at the root, and the list it is found in. */
const OWNERS: Readonly<Record<string, string>> = {
  ...{ issue: "issues", project: "projects", initiative: "initiatives" },
  ...{ cycle: "cycles", issueLabel: "issueLabels" },
};

/** The data of a document, by the lists of the workspace. */
function answered(place: Workspace, { text, variables }: Asked): Value {
  const operation = parse(text).definitions[0] as OperationDefinitionNode;
  const argumentsOf = (field: FieldNode): Value =>
    Object.fromEntries(
      (field.arguments ?? []).map(({ name, value }) => [
        name.value,
        valueFromASTUntyped(value, variables as Record<string, unknown>),
      ]),
    );
  const root = ({ name: { value: name } }: FieldNode, args: Value): unknown => {
    if (name === "viewer") return { id: "user-1", app: false };
    if (name === "organization") return place.organization;
    const owner = OWNERS[name];
    if (owner !== undefined) return place.lists[owner]?.find(({ id }) => id === args.id) ?? null;
    return (place.lists[name] ?? []).filter(
      (one) => isValue(args.filter) === false || matches(args.filter, one),
    );
  };
  /** A list as a connection, from the record after the cursor on; the cursor is the id of the last record. */
  const connection = (all: Records, { first, after }: Value): Value => {
    const from = all.findIndex(({ id }) => id === after) + 1;
    const nodes = all.slice(from, from + Math.min(Number(first), place.most));
    return page(nodes, from + nodes.length < all.length ? String(nodes.at(-1)?.id) : undefined);
  };
  const shown = (value: unknown, set: SelectionSetNode | undefined): unknown => {
    if (set === undefined) return value;
    if (Array.isArray(value)) return value.map((one) => shown(one, set));
    if (!isValue(value)) return value;
    return Object.fromEntries(
      fieldsIn(set).flatMap((field) => {
        const inside = value[field.name.value];
        return inside === undefined ? [] : [[nameOf(field), valueFor(field, inside)]];
      }),
    );
  };
  const valueFor = (field: FieldNode, value: unknown): unknown => {
    const args = argumentsOf(field);
    const paged = Array.isArray(value) && args.first !== undefined;
    return shown(paged ? connection(value, args) : value, field.selectionSet);
  };
  return Object.fromEntries(
    fieldsIn(operation.selectionSet).map((field) => [
      nameOf(field),
      valueFor(field, root(field, argumentsOf(field))),
    ]),
  );
}

const nameOf = (field: FieldNode): string => (field.alias ?? field.name).value;
const fieldsIn = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
  selections.filter((one) => one.kind === Kind.FIELD);

/** Whether a record is what a filter describes; of a record that is not there no filter holds. */
function matches(filter: unknown, record: unknown): boolean {
  if (!isValue(filter) || record === undefined || record === null) return false;
  return Object.entries(filter).every(([name, wanted]) => {
    if (name === "or") return (wanted as readonly unknown[]).some((one) => matches(one, record));
    if (name === "eq") return record === wanted;
    if (name === "in") return (wanted as readonly unknown[]).includes(record);
    if (name === "nin") return !(wanted as readonly unknown[]).includes(record);
    if (name === "some") return Array.isArray(record) && record.some((one) => matches(wanted, one));
    return isValue(record) && matches(wanted, record[name]);
  });
}
