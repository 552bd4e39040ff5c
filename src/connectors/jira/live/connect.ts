/** From credentials to a Jira that answers: its deployment, and the account. */
import type { GapLog } from "../../gaps.ts";
import type { Raw } from "../../raw.ts";
import { RequestFailed } from "../../transport/failure.ts";
import type { Transport } from "../../transport.ts";
import { textIn } from "../raw.ts";
import { rawOf } from "./answers.ts";
import type { JiraApi } from "./api.ts";
import { Client } from "./client.ts";
import type { Credentials } from "./credentials.ts";
import { serverApi } from "./server.ts";

export interface Connection {
  readonly api: JiraApi;
  readonly client: Client;
  readonly info: Raw;
  readonly myself: Raw;
  /** The site as people open it, where the API is asked elsewhere. */
  readonly site: string | undefined;
}

/** @throws RequestFailed */
export async function connect(
  credentials: Credentials,
  transport: Transport,
  gaps: GapLog,
): Promise<Connection> {
  const { host, headers } = credentials;
  const client = new Client({ transport, host, headers, gaps });
  const info = await serverInfo(client);
  const cloud = textIn(info, "deploymentType")?.toLowerCase() === "cloud";
  const api = cloud ? (await import("./cloud.ts")).cloudApi(client) : serverApi(client);
  // The server's description may be had without signing in; this cannot.
  const myself = await api.myself();
  if (
    textIn(myself, "accountId") === undefined &&
    textIn(myself, "name") === undefined &&
    textIn(myself, "key") === undefined
  )
    throw new RequestFailed("unauthorised", "Jira did not accept the sign-in", {
      detail: "the answer names no account",
    });
  const base = textIn(info, "baseUrl")?.replace(/\/$/, "");
  const site = base !== undefined && new URL(host).pathname.startsWith("/ex/jira/") ? base : undefined;
  return { api, client, info, myself, site };
}

/** Version 2 of it is everywhere, so it comes first. */
async function serverInfo(client: Client): Promise<Raw> {
  const info = rawOf(await client.sendRequest<unknown>({ url: "/rest/api/2/serverInfo", method: "GET" }));
  if (textIn(info, "version") === undefined && textIn(info, "baseUrl") === undefined)
    throw new RequestFailed("not-found", "this address is not a Jira site", {
      detail: "the answer is not from Jira",
    });
  return info;
}
