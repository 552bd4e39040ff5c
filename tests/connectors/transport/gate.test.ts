import { describe, expect, it } from "vitest";
import { endpointOf, Gate } from "../../../src/connectors/transport/gate.ts";

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a gate", () => {
  it("halves what a refused endpoint may have at once, and lets it recover", async () => {
    const gate = new Gate(8);
    gate.slow("a", 0);
    for (let i = 0; i < 4; i++) await gate.enter("a");
    let fifth = false;
    void gate.enter("a").then(() => {
      fifth = true;
    });
    await settled();
    expect(fifth).toBe(false);
    for (let i = 0; i < 12; i++) gate.answered("a");
    gate.leave("a");
    await settled();
    expect(fifth).toBe(true);
  });

  it("lets others pass whoever waits for a slow endpoint", async () => {
    const gate = new Gate(8);
    for (let i = 0; i < 3; i++) gate.slow("a", 0);
    await gate.enter("a");
    void gate.enter("a");
    await expect(gate.enter("b")).resolves.toBeUndefined();
  });
});

describe("an endpoint's name", () => {
  it("is the same for every issue", () => {
    expect(endpointOf("GET", "https://x.test/rest/api/3/issue/SHOP-1/comment?startAt=0")).toBe(
      endpointOf("GET", "https://x.test/rest/api/3/issue/20022/comment"),
    );
  });
});
