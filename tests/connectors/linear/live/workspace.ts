/** A small Linear behind msw: lists by root field, and a say in every answer. */
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { LISTS } from "../../../../src/connectors/linear/documents/index.ts";
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

type Records = readonly Readonly<Record<string, unknown>>[];
/** What an operation answers in place of its list; undefined for the list after all. */
type Answer = (asked: Asked) => Response | undefined;

export interface Workspace {
  readonly asked: Asked[];
  /** Records by root field. */
  lists: Record<string, Records>;
  /** By operation. */
  answers: Record<string, Answer>;
  /** Headers of every answer. */
  headers: Record<string, string>;
  read(query?: string, options?: Partial<LiveOptions>): Promise<Reading>;
}

export const TEAM = { id: "team-1", key: "ENG", name: "Engine", cyclesEnabled: true };
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
      const answer = place.answers[name]?.(asked) ?? json({ data: listed(place, name, asked) });
      for (const [header, value] of Object.entries(place.headers)) answer.headers.set(header, value);
      return answer;
    }),
  );
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  beforeEach(() => {
    place.asked.length = 0;
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

/** A page of a list in the order given; the cursor is the id of its last record. */
function listed(place: Workspace, name: string, { text, variables }: Asked): unknown {
  if (name === "Workspace")
    return { viewer: { id: "user-1", app: false }, organization: { id: "org", name: "Works" } };
  const root = LISTS.find((list) => list.name === name)?.root ?? "";
  const all = place.lists[root] ?? [];
  const first = Number(/first: (\d+)/.exec(text)?.[1]);
  const from = all.findIndex(({ id }) => id === variables.after) + 1;
  const nodes = all.slice(from, from + first);
  const more = from + first < all.length;
  return { [root]: page(nodes, more ? String(nodes.at(-1)?.id) : undefined) };
}
