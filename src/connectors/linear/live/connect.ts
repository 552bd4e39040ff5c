/** From credentials to a Linear that answers, and the account. */

import type { Raw } from "../../raw.ts";
import type { Cost } from "../../reading.ts";
import { fetchFor } from "../../transport/proxy.ts";
import { createTransport, pause, type Transport, type TransportOptions } from "../../transport.ts";
import { WORKSPACE } from "../documents/workspace.ts";
import { asRaw } from "../raw.ts";
import { Budget } from "./budget.ts";
import { classifyGraphql } from "./classify.ts";
import { LinearClient, rawClient } from "./client.ts";
import { type Credentials, credentialsFrom } from "./credentials.ts";
import { Pace } from "./pace.ts";

export interface Connection {
  readonly credentials: Credentials;
  readonly transport: Transport;
  readonly budget: Budget;
  readonly pace: Pace;
  readonly client: LinearClient;
  readonly viewer: Raw;
  readonly organization: Raw;
}

type Env = Readonly<Record<string, string | undefined>>;

/** @throws UserError for credentials that are missing or malformed; RequestFailed */
export async function connect(env: Env, options: TransportOptions): Promise<Connection> {
  const credentials = credentialsFrom(env);
  const budget = new Budget();
  const transport = createTransport({
    ...options,
    fetch: options.fetch ?? (await fetchFor(env)),
    secrets: [...(options.secrets ?? []), ...credentials.secrets],
    classify: classifyGraphql(budget),
  });
  const pace = new Pace(budget, {
    clock: options.clock ?? Date.now,
    sleep: options.sleep ?? pause,
    signal: options.signal,
    onWait: (why, ms) =>
      options.onProgress?.({ requests: transport.counters.requests, waiting: { why, ms } }),
  });
  const client = new LinearClient(await rawClient(credentials), transport, budget, pace);
  const { data } = await client.ask({ name: "Workspace", text: WORKSPACE, variables: {} });
  return {
    credentials,
    transport,
    budget,
    pace,
    client,
    viewer: asRaw(data.viewer) ?? {},
    organization: asRaw(data.organization) ?? {},
  };
}

/** What reading over this connection has cost so far. */
export function costOf({ transport: { counters }, pace, budget }: Connection): Cost {
  const { requests, retries, waitedMs } = counters;
  return { requests, retries, waitedMs: waitedMs + pace.waitedMs, points: Math.round(budget.points) };
}
