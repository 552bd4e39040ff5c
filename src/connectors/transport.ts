/**
 * The HTTP rules for every tracker: attempts, waiting, budget, concurrency, redaction. The tracker's reading
 * of an answer is pluggable; its client gets `fetch`, adapters of ours the shorter `request`.
 */
import { asFetch } from "./transport/as-fetch.ts";
import {
  type Answer,
  type Classification,
  type Classify,
  classifyError,
  classifyRest,
} from "./transport/classify.ts";
import { ConcurrencyLimiter, endpointOf } from "./transport/concurrency-limiter.ts";
import { exchange, type Fetch, type Question } from "./transport/exchange.ts";
import { RequestFailed } from "./transport/failure.ts";
import { oneLine, redactor } from "./transport/redact.ts";
import { backoff, pause } from "./transport/retry.ts";

export { pause } from "./transport/retry.ts";

/** What is going on, for people who wait. */
export interface Progress {
  readonly requests: number;
  /** Set while nothing can be done: why, and for how many milliseconds. */
  readonly waiting?: { readonly why: string; readonly ms: number };
}

export interface TransportOptions {
  readonly fetch?: Fetch;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly random?: () => number;
  readonly signal?: AbortSignal | undefined;
  /** Attempts are counted, not questions. Default: no limit. */
  readonly maxRequests?: number | undefined;
  /** Concurrent requests, 8 at most. */
  readonly concurrency?: number | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Texts that may appear in no message. */
  readonly secrets?: readonly string[];
  readonly classify?: Classify;
  /** Milliseconds without a byte after which an attempt is given up. */
  readonly silenceMs?: number;
  /** The longest wait a tracker may ask for, in milliseconds; beyond it we stop with what is known. */
  readonly longestWaitMs?: number;
}

export interface Transport {
  /** The whole answer and what the classification made of its body. @throws RequestFailed */
  request(url: string, request?: Partial<Question>): Promise<Answer & { readonly value: unknown }>;
  /** For clients that bring their own reading. @throws RequestFailed */
  readonly fetch: typeof fetch;
  readonly counters: { readonly requests: number; readonly retries: number; readonly waitedMs: number };
  /** How many requests the budget still allows. */
  remaining(): number;
  redact(text: string): string;
}

const MOST_AT_ONCE = 8;
const ATTEMPTS = 7;
const SILENCE_MS = 30_000;
const LONGEST_WAIT_MS = 5 * 60_000;

export function createTransport(options: TransportOptions = {}): Transport {
  const { signal, maxRequests = Number.POSITIVE_INFINITY, onProgress } = options;
  const clock = options.clock ?? Date.now;
  const sleep = options.sleep ?? pause;
  const random = options.random ?? Math.random;
  const send = options.fetch ?? globalThis.fetch;
  const classify = options.classify ?? classifyRest;
  const longest = options.longestWaitMs ?? LONGEST_WAIT_MS;
  const redact = redactor(options.secrets ?? []);
  const limiter = new ConcurrencyLimiter(
    Math.min(MOST_AT_ONCE, Math.max(1, options.concurrency ?? MOST_AT_ONCE)),
  );
  const counters = { requests: 0, retries: 0, waitedMs: 0 };
  let accepted = false;
  let waitedUntil = 0;

  const stopIfCancelled = (): void => {
    if (signal?.aborted) throw new RequestFailed("cancelled", "stopped on request");
  };

  async function wait(ms: number, why: string): Promise<void> {
    if (ms <= 0) return;
    // Requests wait side by side: what counts is the time in which anything waited.
    const [from, until] = [clock(), clock() + ms];
    counters.waitedMs += Math.max(0, until - Math.max(from, waitedUntil));
    waitedUntil = Math.max(waitedUntil, until);
    onProgress?.({ requests: counters.requests, waiting: { why, ms } });
    await sleep(ms, signal);
    stopIfCancelled();
  }

  /** Room at the limiter, after whatever pause the endpoint is under. */
  async function enter(endpoint: string): Promise<void> {
    for (;;) {
      stopIfCancelled();
      await wait(limiter.delay(endpoint, clock()), "the tracker asked for fewer requests");
      await limiter.enter(endpoint);
      if (!signal?.aborted && limiter.delay(endpoint, clock()) === 0) return;
      limiter.leave(endpoint);
    }
  }

  async function attempt(
    url: string,
    request: Question,
    endpoint: string,
  ): Promise<
    { answer: Answer; classification: Classification } | { answer: undefined; classification: Classification }
  > {
    await enter(endpoint);
    try {
      if (counters.requests >= maxRequests)
        throw new RequestFailed("budget", `the limit of ${maxRequests} requests is reached`);
      counters.requests++;
      onProgress?.({ requests: counters.requests });
      const answer = await exchange(send, url, request, options.silenceMs ?? SILENCE_MS, signal);
      const classification = classify(answer, { now: clock(), accepted });
      if (classification.is === "ok") {
        accepted = true;
        limiter.answered(endpoint);
      }
      return { answer, classification };
    } catch (error) {
      stopIfCancelled();
      if (error instanceof RequestFailed) throw error;
      return { answer: undefined, classification: classifyError(error) };
    } finally {
      limiter.leave(endpoint);
    }
  }

  async function request(
    url: string,
    { method = "GET", headers = {}, body }: Partial<Question> = {},
  ): Promise<Answer & { readonly value: unknown }> {
    const endpoint = endpointOf(method, url);
    for (let tries = 1; ; tries++) {
      const { answer, classification } = await attempt(url, { method, headers, body }, endpoint);
      if (classification.is === "ok" && answer !== undefined)
        return { ...answer, value: classification.value };
      if (classification.is === "ok") continue;
      const ms = classification.is === "retry" ? (classification.afterMs ?? backoff(tries - 1, random)) : 0;
      const last =
        classification.is === "stop" || tries >= (classification.attempts ?? ATTEMPTS) || ms > longest;
      if (last) throw failure(classification.kind, endpoint, answer?.status, classification.detail);
      counters.retries++;
      if (classification.slow === "endpoint") limiter.slow(endpoint, clock() + ms);
      else if (classification.slow === "all") limiter.close(clock() + ms);
      await wait(ms, WHY[classification.kind] ?? "an answer was not usable");
    }
  }

  function failure(
    kind: RequestFailed["kind"],
    endpoint: string,
    status: number | undefined,
    detail: string,
  ): RequestFailed {
    const said = redact(oneLine(detail));
    const words = `${endpoint}: ${status === undefined ? kind : `HTTP ${status}`}${said === "" ? "" : `, ${said}`}`;
    return new RequestFailed(kind, redact(words), {
      detail: said,
      ...(status === undefined ? {} : { status }),
    });
  }

  return {
    request,
    counters,
    redact,
    remaining: () => maxRequests - counters.requests,
    fetch: asFetch(request),
  };
}

const WHY: Readonly<Partial<Record<RequestFailed["kind"], string>>> = {
  "rate-limit": "the tracker asked for fewer requests",
  quota: "the tracker's quota is used up until its reset",
  server: "the tracker reported an internal error",
  timeout: "the tracker did not answer",
  refused: "the tracker refuses connections",
};
