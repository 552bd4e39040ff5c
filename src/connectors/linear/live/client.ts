/** Documents go out through the SDK's raw client, at the pace of Linear's budgets, and answers come back as data. */
import type { LinearGraphQLClient } from "@linear/sdk";
import type { Raw } from "../../raw.ts";
import { RequestFailed } from "../../transport/failure.ts";
import type { Transport } from "../../transport.ts";
import { complexityOf } from "../documents/complexity.ts";
import { asRaw } from "../raw.ts";
import type { Budget } from "./budget.ts";
import { type Fault, faultsIn } from "./classify.ts";
import type { Credentials } from "./credentials.ts";
import type { Pace } from "./pace.ts";

export interface Query {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Data, and what was wrong with parts of it. */
export interface QueryResult {
  readonly data: Raw;
  readonly faults: readonly Fault[];
}

/** Linear found a query too large: the same in smaller parts may go. */
export class TooComplex extends Error {}

type RawClient = Pick<LinearGraphQLClient, "rawRequest">;

/** How often an answer of which parts failed is asked for again. */
const AGAIN = 2;

/** Parts that will fail however often they are asked for. */
const LASTING = new Set(["FORBIDDEN", "FEATURE_NOT_ACCESSIBLE", "INPUT_ERROR", "GRAPHQL_VALIDATION_FAILED"]);

export class LinearClient {
  private readonly client: RawClient;
  private readonly transport: Transport;
  private readonly budget: Budget;
  private readonly pace: Pace;

  constructor(client: RawClient, transport: Transport, budget: Budget, pace: Pace) {
    this.client = client;
    this.transport = transport;
    this.budget = budget;
    this.pace = pace;
  }

  /** @throws RequestFailed; TooComplex */
  async ask(query: Query): Promise<QueryResult> {
    for (let again = 0; ; again++) {
      const result = await this.once(query);
      if (result.faults.every(({ code }) => LASTING.has(code)) || again >= AGAIN) return result;
    }
  }

  private async once({ name, text, variables }: Query): Promise<QueryResult> {
    const formula = complexityOf(text);
    const done = await this.pace.enter(this.budget.expected(name, formula));
    try {
      const { data, faults, headers, status } = await this.send(text, variables);
      if (headers !== undefined) this.budget.charged(name, formula, headers);
      if (data !== undefined) return { data, faults };
      throw refusal(faults[0], status);
    } finally {
      done();
    }
  }

  /** The SDK throws as soon as one part of an answer failed, with the rest on the error. */
  private async send(
    text: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<{ data: Raw | undefined; faults: readonly Fault[]; headers?: Headers; status?: number }> {
    try {
      const { data, headers } = await lend(this.transport.fetch, () =>
        this.client.rawRequest(text, { ...variables }),
      );
      return { data: asRaw(data), faults: [], ...(headers === undefined ? {} : { headers }) };
    } catch (error) {
      if (error instanceof RequestFailed || !(error instanceof Error)) throw error;
      const response = asRaw(asRaw((error as { raw?: unknown }).raw)?.response);
      if (response === undefined) throw error;
      const { status, headers } = response;
      return {
        data: asRaw(response.data),
        faults: faultsIn(response),
        ...(headers instanceof Headers ? { headers } : {}),
        ...(typeof status === "number" ? { status } : {}),
      };
    }
  }
}

/** What a refusal as a whole is about. */
function refusal(fault: Fault | undefined, status: number | undefined): Error {
  const { code = "", message = "" } = fault ?? {};
  if (/too complex/i.test(message)) return new TooComplex(message);
  const kind = code === "FORBIDDEN" || code === "FEATURE_NOT_ACCESSIBLE" ? "forbidden" : "rejected";
  return new RequestFailed(kind, message, { detail: message, ...(status === undefined ? {} : { status }) });
}

/**
 * The SDK's client takes no fetch: it picks up the global one, synchronously, when a request begins. For that moment
 * it finds ours; nothing else runs in between.
 */
function lend<T>(fetch: typeof globalThis.fetch, begin: () => Promise<T>): Promise<T> {
  const own = globalThis.fetch;
  globalThis.fetch = fetch;
  try {
    return begin();
  } finally {
    globalThis.fetch = own;
  }
}

/** The SDK is heavy: it is loaded when a Linear is read, and not before. */
export async function rawClient({ url, authorization }: Credentials): Promise<RawClient> {
  const { LinearGraphQLClient } = await import("@linear/sdk");
  return new LinearGraphQLClient(url, { headers: { Authorization: authorization } });
}
