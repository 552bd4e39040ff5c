/** The client that jira.js's endpoint functions, and our own for Data Center, send their requests through. */

import type { Client as JiraClient } from "jira.js/core";
import { EVERYTHING } from "../../../backlog/model.ts";
import type { GapLog } from "../../gaps.ts";
import type { Transport } from "../../transport.ts";

/** What a request needs, as jira.js describes it. */
type Send = Parameters<JiraClient["sendRequest"]>[0];

/** Keys of answers that reading needs: only where these differ from the documentation is it reported. */
const READ = new Set([
  ...[
    "issues",
    "id",
    "key",
    "fields",
    "isLast",
    "nextPageToken",
    "issueChangeLogs",
    "issueId",
    "changeHistories",
  ],
  ...["created", "items", "field", "fieldId", "from", "to", "fromString", "toString", "values"],
  ...["name", "state", "goal", "startDate", "endDate", "completeDate", "comments", "schema", "custom"],
  ...["statusCategory", "projectTypeKey", "object", "url", "filter", "jql", "location", "type"],
]);

export interface ClientOptions {
  readonly transport: Transport;
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly gaps: GapLog;
}

/** jira.js's own client sends by the global fetch and retries by its own rules; this one does neither. */
export class Client implements JiraClient {
  /** Milliseconds spent on checking answers against jira.js's schemas. */
  checkedMs = 0;
  /** What the last answer said of the limit on requests. */
  limits: { readonly limit: string | undefined; readonly remaining: string | undefined } = {
    limit: undefined,
    remaining: undefined,
  };
  private readonly options: ClientOptions;

  constructor(options: ClientOptions) {
    this.options = options;
  }

  async sendRequest<T>(
    send: Send & { readonly schema?: { safeParse(value: unknown): unknown } },
  ): Promise<T> {
    const { transport, host, headers } = this.options;
    const method = send.method ?? "GET";
    const answer = await transport.request(`${host}${send.url}${queryOf(send.searchParams)}`, {
      method,
      headers: {
        Accept: "application/json",
        ...headers,
        ...(send.body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(send.body === undefined ? {} : { body: JSON.stringify(send.body) }),
    });
    this.limits = {
      limit: answer.headers.get("x-ratelimit-limit") ?? this.limits.limit,
      remaining: answer.headers.get("x-ratelimit-remaining") ?? this.limits.remaining,
    };
    if (send.schema !== undefined) this.check(send.schema, answer.value, `${method} ${send.url}`);
    return answer.value as T;
  }

  /** The answer itself goes on as it came: schemas turn times into objects, and nothing may be lost. */
  private check(schema: { safeParse(value: unknown): unknown }, value: unknown, endpoint: string): void {
    const start = performance.now();
    const parsed = schema.safeParse(value) as { error?: { issues: readonly Issue[] } };
    for (const { path, expected } of parsed.error?.issues ?? []) {
      const names = path.filter((key) => typeof key === "string");
      const last = names.at(-1);
      if (last === undefined || !READ.has(last)) continue;
      // Left out or empty is how Jira says "nothing", whatever its documentation calls required.
      if (valueAt(value, path) === undefined) continue;
      const place = endpoint.replace(/\/(?:[A-Z][A-Z0-9_]*-)?\d+(?=\/|$)/g, "/…");
      this.options.gaps.note(
        "jira",
        names.join("."),
        `not as documented in ${place}: expected ${expected ?? "another value"}`,
        EVERYTHING,
      );
    }
    this.checkedMs += performance.now() - start;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return at ?? undefined;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
}

function queryOf(params: Readonly<Record<string, unknown>> | undefined): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params ?? {})) {
    if (value === undefined || value === null) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
