import { describe, expect, it } from "vitest";
import { json } from "../../../src/report/formats/json.ts";
import { type Report, reportSchema } from "../../../src/report/schema.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { finding, report, SAMPLE } from "../sample.ts";

/** The same object with its keys the other way round, at every depth. */
const backwards = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, backwards(one)]),
  );
};

describe("the JSON report", () => {
  it("is the report, and ends in a newline", () => {
    expect(JSON.parse(json(SAMPLE))).toEqual(SAMPLE);
    expect(json(SAMPLE)).toMatch(/^\{\n {2}"version": 1,\n {2}"tool": \{\n {4}"name": "backlint",/);
    expect(json(SAMPLE).endsWith("\n}\n")).toBe(true);
  });

  it("has the same bytes in whatever order the report was put together", () => {
    const evidence = { b: 1, a: { d: [{ f: 1, e: 2 }], c: null } };
    const one = report({ findings: [finding({ rule: "po/x", evidence })] });
    expect(json(backwards(one) as Report)).toBe(json(one));
    expect(json(one)).toMatch(/"a": \{\s+"c": null,\s+"d"/);
  });

  it("orders keys as the schema does", () => {
    const order = Object.keys(JSON.parse(json(backwards(SAMPLE_OF_CHECK) as Report)));
    expect(order).toEqual(Object.keys(reportSchema.shape));
    const { gate } = JSON.parse(json(backwards(SAMPLE_OF_CHECK) as Report));
    expect(Object.keys(gate).slice(0, 3)).toEqual(["passed", "failOn", "newWork"]);
  });

  it.each(Object.entries(HOSTILE))("holds no raw character a terminal obeys: %s", (_name, text) => {
    const hostile = hostileReport(text);
    const written = json(hostile);
    expect(written.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(written)).toEqual(hostile);
  });
});
