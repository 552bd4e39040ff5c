import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { RequestFailed } from "../../src/connectors/transport/failure.ts";
import { createTransport, type Progress, type TransportOptions } from "../../src/connectors/transport.ts";

const HOST = "https://tracker.example.test";
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** A transport on a clock that only sleeping moves. */
function onFakeClock(options: TransportOptions = {}) {
  let now = Date.UTC(2026, 10, 24, 12);
  const slept: number[] = [];
  const transport = createTransport({
    clock: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
    random: () => 0.5,
    ...options,
  });
  return { transport, slept };
}

const ok = () => HttpResponse.json({ fine: true });

/** Answers in turn; the last one stays. */
function answers(path: string, ...list: readonly (() => Response)[]): { asked: number } {
  const count = { asked: 0 };
  server.use(
    http.all(`${HOST}${path}`, () => {
      const make = list[Math.min(count.asked++, list.length - 1)] ?? ok;
      return make();
    }),
  );
  return count;
}

const status =
  (code: number, headers: Record<string, string> = {}, body = "{}") =>
  () =>
    new HttpResponse(body, { status: code, headers: { "content-type": "application/json", ...headers } });

const failureOf = async (promise: Promise<unknown>): Promise<RequestFailed> => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RequestFailed)) throw new TypeError(`no RequestFailed but ${String(error)}`);
  return error;
};

describe("waiting", () => {
  it("is as long as Retry-After asks, in seconds", async () => {
    answers("/a", status(503, { "retry-after": "7" }), ok);
    const { transport, slept } = onFakeClock();
    expect((await transport.request(`${HOST}/a`)).value).toEqual({ fine: true });
    expect(slept).toEqual([7000]);
    expect(transport.counters).toEqual({ requests: 2, retries: 1, waitedMs: 7000 });
  });

  it("is as long as Retry-After asks, as a date", async () => {
    answers("/a", status(429, { "retry-after": "Tue, 24 Nov 2026 12:00:30 GMT" }), ok);
    const { transport, slept } = onFakeClock();
    await transport.request(`${HOST}/a`);
    expect(slept).toEqual([30_000]);
  });

  it("goes by the reset where there is no Retry-After", async () => {
    answers("/a", status(429, { "x-ratelimit-reset": "2026-11-24T12:01Z" }), ok);
    const { transport, slept } = onFakeClock();
    await transport.request(`${HOST}/a`);
    expect(slept).toEqual([60_000]);
  });

  it("takes no notice of a reset in the past", async () => {
    answers("/a", status(429, { "x-ratelimit-reset": "2026-11-24T11:59Z" }), ok);
    const { transport, slept } = onFakeClock();
    await transport.request(`${HOST}/a`);
    expect(slept).toEqual([250]);
  });

  it("doubles and is jittered where nobody says how long", async () => {
    answers("/a", status(500), status(502), status(504), ok);
    const { transport, slept } = onFakeClock();
    await transport.request(`${HOST}/a`);
    expect(slept).toEqual([250, 500, 1000]);
  });

  it("holds up the endpoint that is asked too fast, and no other", async () => {
    answers("/slow/1", status(429, { "retry-after": "20", "ratelimit-reason": "jira-burst-based" }), ok);
    answers("/slow/2", ok);
    answers("/other", ok);
    const { transport, slept } = onFakeClock({ sleep: () => new Promise(() => {}) });
    void transport.request(`${HOST}/slow/1`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    let second = false;
    void transport.request(`${HOST}/slow/2`).then(() => {
      second = true;
    });
    await transport.request(`${HOST}/other`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect({ second, slept }).toEqual({ second: false, slept: [] });
  });

  it("is not worth it for a quota that comes back in an hour", async () => {
    const count = answers(
      "/a",
      status(429, { "retry-after": "3600", "ratelimit-reason": "jira-quota-global-based" }),
    );
    const { transport, slept } = onFakeClock();
    expect((await failureOf(transport.request(`${HOST}/a`))).kind).toBe("quota");
    expect({ asked: count.asked, slept }).toEqual({ asked: 1, slept: [] });
  });

  it("is reported to whoever watches", async () => {
    answers("/a", status(503, { "retry-after": "3" }), ok);
    const seen: Progress[] = [];
    const { transport } = onFakeClock({ onProgress: (progress) => seen.push(progress) });
    await transport.request(`${HOST}/a`);
    expect(seen).toEqual([
      { requests: 1 },
      { requests: 1, waiting: { why: "the tracker reported an internal error", ms: 3000 } },
      { requests: 2 },
    ]);
  });
});

describe("giving up", () => {
  it("comes after seven attempts, with what the tracker said", async () => {
    const count = answers("/a", status(500, {}, '{"errorMessages":["the index is being rebuilt"]}'));
    const failure = await failureOf(onFakeClock().transport.request(`${HOST}/a`));
    expect(count.asked).toBe(7);
    expect(failure).toMatchObject({ kind: "server", status: 500, detail: "the index is being rebuilt" });
  });

  it("comes at once for what another try cannot mend", async () => {
    for (const [code, kind] of [
      [400, "rejected"],
      [404, "not-found"],
      [410, "gone"],
    ] as const) {
      const count = answers("/a", status(code));
      expect((await failureOf(onFakeClock().transport.request(`${HOST}/a`))).kind).toBe(kind);
      expect(count.asked).toBe(1);
      server.resetHandlers();
    }
  });

  it("tells a page for people, an empty answer and half an answer apart", async () => {
    for (const [body, kind] of [
      ["<!doctype html><title>Sign in</title>", "sign-in-page"],
      ["", "empty"],
      ['{"issues":[', "truncated"],
    ] as const) {
      answers("/a", () => new HttpResponse(body, { status: 200 }));
      expect((await failureOf(onFakeClock().transport.request(`${HOST}/a`))).kind).toBe(kind);
      server.resetHandlers();
    }
  });

  it("gives up a tracker that says nothing", async () => {
    server.use(http.get(`${HOST}/a`, () => new Promise<never>(() => {})));
    const { transport } = onFakeClock({ silenceMs: 20 });
    expect((await failureOf(transport.request(`${HOST}/a`))).kind).toBe("timeout");
    expect(transport.counters.requests).toBe(3);
  });

  it("keeps to the budget, attempts counted", async () => {
    answers("/a", status(500));
    const { transport } = onFakeClock({ maxRequests: 2 });
    expect((await failureOf(transport.request(`${HOST}/a`))).kind).toBe("budget");
    expect(transport.counters.requests).toBe(2);
    expect(transport.remaining()).toBe(0);
  });

  it("stops on request, even in the middle of a wait", async () => {
    answers("/a", status(503, { "retry-after": "200" }));
    const stop = new AbortController();
    const transport = createTransport({ signal: stop.signal });
    const asked = failureOf(transport.request(`${HOST}/a`));
    setTimeout(() => stop.abort(), 30);
    expect((await asked).kind).toBe("cancelled");
  });
});

describe("secrets", () => {
  it("appear in no error, however the tracker echoes them", async () => {
    const token = "s3cret/token+1";
    const basic = Buffer.from(token).toString("base64");
    answers(
      "/a",
      status(
        400,
        {},
        JSON.stringify({ errorMessages: [`no ${token}, no ${encodeURIComponent(token)}`, basic] }),
      ),
    );
    const failure = await failureOf(onFakeClock({ secrets: [token] }).transport.request(`${HOST}/a`));
    expect(failure.message).toContain("[secret]");
    for (const form of [token, encodeURIComponent(token), basic])
      expect(`${failure.message} ${failure.detail}`).not.toContain(form);
  });

  it("do not follow a redirect to another host", async () => {
    const seen: (string | null)[] = [];
    const see = ({ request }: { request: Request }) => {
      seen.push(`${new URL(request.url).host} ${request.headers.get("authorization")}`);
      return ok();
    };
    server.use(
      http.get(`${HOST}/a`, () => HttpResponse.redirect(`${HOST}/b`, 302)),
      http.get(`${HOST}/b`, ({ request }) => {
        see({ request });
        return HttpResponse.redirect("https://elsewhere.example.test/c", 307);
      }),
      http.get("https://elsewhere.example.test/c", see),
    );
    await onFakeClock().transport.request(`${HOST}/a`, { headers: { Authorization: "Bearer t" } });
    expect(seen).toEqual(["tracker.example.test Bearer t", "elsewhere.example.test null"]);
  });

  it("never travel over plain http", async () => {
    server.use(http.get(`${HOST}/a`, () => HttpResponse.redirect("http://tracker.example.test/a", 301)));
    expect((await failureOf(onFakeClock().transport.request(`${HOST}/a`))).kind).toBe("redirect");
    expect((await failureOf(onFakeClock().transport.request("http://tracker.example.test/a"))).kind).toBe(
      "redirect",
    );
  });
});

describe("requests", () => {
  it("are never more than eight at once", async () => {
    let [running, most] = [0, 0];
    server.use(
      http.get(`${HOST}/:kind/:id`, async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
        return ok();
      }),
    );
    const { transport } = onFakeClock({ concurrency: 50 });
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => transport.request(`${HOST}/${"abcd"[i % 4]}/${i}`)),
    );
    expect(most).toBe(8);
  });

  it("can be made through a fetch that a client is given", async () => {
    server.use(
      http.post(`${HOST}/graphql`, async ({ request }) => HttpResponse.json({ data: await request.json() })),
    );
    const { transport } = onFakeClock();
    const response = await transport.fetch(`${HOST}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"q"}',
    });
    expect(await response.json()).toEqual({ data: { query: "q" } });
  });

  it("are read by the classification that is given", async () => {
    answers("/a", () => HttpResponse.json({ errors: ["RATELIMITED"] }, { status: 400 }), ok);
    const { transport, slept } = onFakeClock({
      classify: ({ status: code }) =>
        code === 400
          ? { is: "retry", kind: "rate-limit", detail: "", afterMs: 90, slow: "all" }
          : { is: "ok" },
    });
    await transport.request(`${HOST}/a`);
    expect(slept).toEqual([90]);
  });
});
