import { describe, expect, it } from "vitest";
import { ConcurrencyLimiter, endpointOf } from "../../../src/connectors/transport/concurrency-limiter.ts";

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe("a limiter", () => {
  it("halves what a refused endpoint may have at once, and lets it recover", async () => {
    const limiter = new ConcurrencyLimiter(8);
    limiter.slow("a", 0);
    for (let i = 0; i < 4; i++) await limiter.enter("a");
    let fifth = false;
    void limiter.enter("a").then(() => {
      fifth = true;
    });
    await nextTurn();
    expect(fifth).toBe(false);
    for (let i = 0; i < 12; i++) limiter.answered("a");
    limiter.leave("a");
    await nextTurn();
    expect(fifth).toBe(true);
  });

  it("lets others pass whoever waits for a slow endpoint", async () => {
    const limiter = new ConcurrencyLimiter(8);
    for (let i = 0; i < 3; i++) limiter.slow("a", 0);
    await limiter.enter("a");
    void limiter.enter("a");
    await expect(limiter.enter("b")).resolves.toBeUndefined();
  });
});

describe("an endpoint's name", () => {
  it("is the same for every issue", () => {
    expect(endpointOf("GET", "https://x.test/rest/api/3/issue/SHOP-1/comment?startAt=0")).toBe(
      endpointOf("GET", "https://x.test/rest/api/3/issue/20022/comment"),
    );
  });
});
