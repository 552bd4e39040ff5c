import { describe, expect, it } from "vitest";
import { kindOfError } from "../../../src/connectors/transport/failure.ts";

const failed = (
  code: string,
  wrap = (cause: Error): Error => new TypeError("fetch failed", { cause }),
): Error => wrap(Object.assign(new Error("inner"), { code }));

describe("what fetch throws", () => {
  it("is recognised by the system's code behind it", () => {
    expect(kindOfError(failed("SELF_SIGNED_CERT_IN_CHAIN")).kind).toBe("certificate");
    expect(kindOfError(failed("DEPTH_ZERO_SELF_SIGNED_CERT")).kind).toBe("certificate");
    expect(kindOfError(failed("ENOTFOUND")).kind).toBe("unknown-host");
    expect(kindOfError(failed("ECONNREFUSED")).kind).toBe("refused");
    expect(kindOfError(failed("ECONNRESET")).kind).toBe("network");
    expect(kindOfError(failed("UND_ERR_HEADERS_TIMEOUT")).kind).toBe("timeout");
    expect(kindOfError(new DOMException("late", "TimeoutError")).kind).toBe("timeout");
  });

  it("is found where several addresses were tried", () => {
    expect(
      kindOfError(
        failed("ECONNREFUSED", (cause) => new TypeError("x", { cause: new AggregateError([cause]) })),
      ).kind,
    ).toBe("refused");
  });
});
