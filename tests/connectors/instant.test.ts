import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf } from "../../src/connectors/instant.ts";

const times = fc.date({
  min: new Date("1969-12-31T00:00:00Z"),
  max: new Date("2199-12-31T00:00:00Z"),
  noInvalidDate: true,
});

test("an instant is read as the standard says", () => {
  fc.assert(
    fc.property(times, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
      const local = new Date(date.getTime() + offset * 60_000).toISOString();
      const clock = `${String(Math.trunc(Math.abs(offset) / 60)).padStart(2, "0")}:${String(Math.abs(offset) % 60).padStart(2, "0")}`;
      const zone = `${offset < 0 ? "-" : "+"}${clock}`;
      expect(instantOf(local.replace("Z", zone))).toBe(date.getTime());
      expect(instantOf(local.replace("Z", zone.replace(":", "")))).toBe(date.getTime());
      expect(instantOf(local)).toBe(Date.parse(local));
      expect(instantOf(local.slice(0, 10))).toBe(Date.parse(local.slice(0, 10)));
    }),
  );
});

test("rarer forms are read too", () => {
  expect(instantOf("2026-03-02T10:00:00Z")).toBe(Date.UTC(2026, 2, 2, 10));
  expect(instantOf("2026-03-02T10:00Z")).toBe(Date.UTC(2026, 2, 2, 10));
  expect(instantOf("2026-03-02T10:00:00.123456Z")).toBe(Date.UTC(2026, 2, 2, 10, 0, 0, 123));
  expect(instantOf(1_772_445_600_000)).toBe(1_772_445_600_000);
});

test.each(["", "soon", "2026-13-40", "2026-03-02T99", "x".repeat(1000), null, {}, Number.NaN])(
  "%o is none",
  (value) => {
    expect(instantOf(value)).toBeUndefined();
  },
);
