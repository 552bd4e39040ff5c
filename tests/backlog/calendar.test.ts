import { describe, expect, it } from "vitest";
import { dayStart, daysBetween, quarterEnd, workingDaysBetween } from "../../src/backlog/calendar.ts";

const berlin = { timeZone: "Europe/Berlin", workingDays: [1, 2, 3, 4, 5] };
const at = (iso: string): number => Date.parse(iso);

describe("daysBetween", () => {
  it("counts whole days of 24 hours, rounded down", () => {
    expect(daysBetween(at("2026-11-01T12:00Z"), at("2026-11-03T11:59Z"))).toBe(1);
    expect(daysBetween(at("2026-11-01T12:00Z"), at("2026-11-03T12:00Z"))).toBe(2);
  });

  it("is negative when the second instant comes first", () => {
    expect(daysBetween(at("2026-11-03T12:00Z"), at("2026-11-02T13:00Z"))).toBe(-1);
  });
});

describe("workingDaysBetween", () => {
  it("leaves out the weekend", () => {
    // Friday 16:00 to Monday 10:00 in Berlin: a third of a day and ten hours.
    const days = workingDaysBetween(berlin, at("2026-11-20T15:00Z"), at("2026-11-23T09:00Z"));
    expect(days).toBeCloseTo(8 / 24 + 10 / 24);
  });

  it("counts five days for any week", () => {
    for (let hour = 0; hour < 24 * 7; hour++) {
      const from = at("2026-03-23T00:00Z") + hour * 3_600_000;
      expect(workingDaysBetween({ ...berlin, timeZone: "UTC" }, from, from + 7 * 86_400_000)).toBeCloseTo(5);
    }
  });

  it("takes the days of the team's zone, not of UTC", () => {
    const from = at("2026-11-20T20:00Z");
    const until = at("2026-11-21T00:00Z");
    expect(workingDaysBetween({ ...berlin, timeZone: "UTC" }, from, until)).toBeCloseTo(4 / 24);
    // In Auckland it is Saturday already, in Los Angeles still Friday noon.
    expect(workingDaysBetween({ ...berlin, timeZone: "Pacific/Auckland" }, from, until)).toBe(0);
    expect(workingDaysBetween({ ...berlin, timeZone: "America/Los_Angeles" }, from, until)).toBeCloseTo(
      4 / 24,
    );
  });

  it("counts a day of 23 or 25 hours as one", () => {
    const everyDay = { timeZone: "Europe/Berlin", workingDays: [1, 2, 3, 4, 5, 6, 7] };
    expect(workingDaysBetween(everyDay, at("2026-03-28T23:00Z"), at("2026-03-29T22:00Z"))).toBeCloseTo(1);
    expect(workingDaysBetween(everyDay, at("2026-10-24T22:00Z"), at("2026-10-25T23:00Z"))).toBeCloseTo(1);
  });

  it("knows other weeks than Monday to Friday", () => {
    const cairo = { timeZone: "Africa/Cairo", workingDays: [7, 1, 2, 3, 4] };
    const friday = at("2026-11-20T00:00+02:00");
    expect(workingDaysBetween(cairo, friday, friday + 2 * 86_400_000)).toBeCloseTo(0);
    expect(workingDaysBetween(cairo, friday, friday + 3 * 86_400_000)).toBeCloseTo(1);
  });

  it("adds up over neighbouring spans", () => {
    const from = at("2026-01-05T07:00Z");
    const middle = at("2026-05-17T03:00Z");
    const until = at("2026-11-24T12:00Z");
    expect(workingDaysBetween(berlin, from, middle) + workingDaysBetween(berlin, middle, until)).toBeCloseTo(
      workingDaysBetween(berlin, from, until),
    );
  });

  it("is nothing where no time has passed", () => {
    expect(workingDaysBetween(berlin, 5, 5)).toBe(0);
    expect(workingDaysBetween(berlin, at("2026-11-24T12:00Z"), at("2026-11-20T12:00Z"))).toBe(0);
  });

  it("refuses a time zone that does not exist", () => {
    const nowhere = { ...berlin, timeZone: "Mars/Olympus" };
    expect(() => workingDaysBetween(nowhere, at("2026-11-20T12:00Z"), at("2026-11-24T12:00Z"))).toThrow(
      RangeError,
    );
  });
});

describe("the edges of days and quarters", () => {
  it("stand in the team's zone", () => {
    expect(quarterEnd(berlin, at("2026-11-24T12:00Z"))).toBe(at("2026-12-31T22:59:59.999Z"));
    expect(dayStart(berlin, at("2026-11-24T23:30Z"))).toBe(at("2026-11-24T23:00Z"));
  });

  it("belong to the quarter that has started there", () => {
    expect(quarterEnd(berlin, at("2026-12-31T23:30Z"))).toBe(at("2027-03-31T21:59:59.999Z"));
  });
});
