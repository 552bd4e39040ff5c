import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SiteDates } from "../../../src/connectors/files/site-dates.ts";
import { oddText } from "./export.ts";

const formatOf = (written: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const dates = new SiteDates();
  for (const one of [...written, ...rows.flat()]) dates.see(one);
  for (const row of rows) dates.inOrder(row);
  return dates.resolveFormat();
};

const iso = (written: string, zone = "UTC", others: readonly string[] = []): string | undefined => {
  const at = formatOf([written, ...others]).at(written, zone);
  return at === undefined ? undefined : new Date(at).toISOString().replace(/\.000Z$/, "Z");
};

describe("one written date", () => {
  it.each([
    ["24/Feb/23 16:05", "2023-02-24T16:05:00Z"],
    ["24/Feb/23 4:05 PM", "2023-02-24T16:05:00Z"],
    ["24/Feb/23 12:05 AM", "2023-02-24T00:05:00Z"],
    ["4/Feb/2023", "2023-02-04T00:00:00Z"],
    ["2023-02-24 16:05", "2023-02-24T16:05:00Z"],
    ["2023/02/24 16:05:09", "2023-02-24T16:05:09Z"],
    ["24.02.2023 16:05", "2023-02-24T16:05:00Z"],
    ["24.2.2023 16.05", "2023-02-24T16:05:00Z"],
    ["02/24/23", "2023-02-24T00:00:00Z"],
    ["16:05 24/02/2023", "2023-02-24T16:05:00Z"],
    ["Feb 24, 2023 4:05 PM", "2023-02-24T16:05:00Z"],
    ["Fri, 24 Feb 2023 16:05", "2023-02-24T16:05:00Z"],
    ["2023-02-24T16:05:09.250+0200", "2023-02-24T14:05:09.250Z"],
    ["2023-02-24 16:05 UTC", "2023-02-24T16:05:00Z"],
  ])("%s", (written, expected) => {
    expect(iso(written)).toBe(expected);
  });

  it.each([
    ["German", "24/Mär/23 16:05", "2023-03-24T16:05:00Z"],
    ["German of older servers", "24/Mrz/23 16:05", "2023-03-24T16:05:00Z"],
    ["French", "24/août/23 16:05", "2023-08-24T16:05:00Z"],
    ["French with a weekday that looks like a month", "mar. 28 nov. 2023 16:05", "2023-11-28T16:05:00Z"],
    ["Spanish", "24/ene/23 4:05 p. m.", "2023-01-24T16:05:00Z"],
    ["Portuguese", "24/fev/23 16h05", "2023-02-24T16:05:00Z"],
    ["Russian", "24 февр. 2023 16:05", "2023-02-24T16:05:00Z"],
    ["Japanese", "2023年2月24日 16:05", "2023-02-24T16:05:00Z"],
    ["Japanese in Jira's default order", "24/2月/23 16:05", "2023-02-24T16:05:00Z"],
    ["Chinese", "24/二月/23 4:05 下午", "2023-02-24T16:05:00Z"],
    ["Korean", "2023년 2월 24일 오후 4:05", "2023-02-24T16:05:00Z"],
    ["Arabic digits", "٢٤/٠٢/٢٠٢٣ 16:05", "2023-02-24T16:05:00Z"],
  ])("%s: %s", (_, written, expected) => {
    expect(iso(written)).toBe(expected);
  });

  it.each([
    "",
    "soon",
    "12",
    "31/Feb/23",
    "99/99/99",
    "24/Foo/23",
    "24/Feb/23 25:00",
    `1${"/".repeat(500)}2/3`,
  ])("%s is none", (written) => {
    expect(iso(written)).toBeUndefined();
  });

  it("is a wall clock of the site's time zone, winter and summer", () => {
    expect(iso("10/Jan/23 09:00", "America/New_York")).toBe("2023-01-10T14:00:00Z");
    expect(iso("10/Jul/23 09:00", "America/New_York")).toBe("2023-07-10T13:00:00Z");
    expect(iso("10/Jul/23 09:00", "Asia/Kolkata")).toBe("2023-07-10T03:30:00Z");
  });

  it("keeps its day where only the day is asked for", () => {
    expect(formatOf(["10/Jul/23 12:00 AM"]).day("10/Jul/23 12:00 AM")).toBe(Date.UTC(2023, 6, 10));
  });
});

describe("the format of a file", () => {
  it("is resolved by any number that can be no month", () => {
    expect(iso("03/04/23", "UTC", ["25/04/23"])).toBe("2023-04-03T00:00:00Z");
    expect(iso("03/04/23", "UTC", ["04/25/23"])).toBe("2023-03-04T00:00:00Z");
  });

  it("is resolved by the order in which dates of one row must follow one another", () => {
    const dates = formatOf([], ["03/04/23", "04/03/23"]);
    expect(dates.ambiguity).toBeUndefined();
    expect(dates.at("03/04/23", "UTC")).toBe(Date.UTC(2023, 2, 4));
  });

  it("is resolved by the years a file covers where the year comes first with two digits", () => {
    const dates = formatOf(["23/02/24", "23/11/30", "24/01/15"]);
    expect(dates.at("23/11/30", "UTC")).toBe(Date.UTC(2023, 10, 30));
  });

  it("stays open, and says so, where nothing decides", () => {
    const { ambiguity, at } = formatOf(["03/04/23", "05/06/23"]);
    expect(ambiguity).toContain("03/04/23");
    expect(at("03/04/23", "UTC")).toBe(Date.UTC(2023, 3, 3));
  });

  it("is not in doubt with dots, with month names, or where day and month are the same", () => {
    expect(formatOf(["03.04.2023"]).ambiguity).toBeUndefined();
    expect(formatOf(["03/Apr/23"]).ambiguity).toBeUndefined();
    expect(formatOf(["04/04/23"]).ambiguity).toBeUndefined();
    expect(formatOf(["2023-03-04"]).ambiguity).toBeUndefined();
  });

  it("survives a few dates that are broken", () => {
    const dates = formatOf(["24/02/23", "25/02/23", "99/99/99"]);
    expect(dates.at("24/02/23", "UTC")).toBe(Date.UTC(2023, 1, 24));
    expect(dates.at("99/99/99", "UTC")).toBeUndefined();
  });
});

describe("any text at all", () => {
  it("is read or refused, and never thrown at", () => {
    fc.assert(
      fc.property(fc.array(oddText(40), { maxLength: 8 }), (written) => {
        const dates = formatOf(written, written);
        for (const one of written) {
          const at = dates.at(one, "Europe/Berlin");
          expect(at === undefined || Number.isInteger(at)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the day it was written as, in every order a site may choose", () => {
    const orders = [
      (d: string, m: string, y: string) => `${d}/${m}/${y}`,
      (d: string, m: string, y: string) => `${m}/${d}/${y}`,
      (d: string, m: string, y: string) => `${y}-${m}-${d}`,
    ];
    const day = fc.integer({
      min: Date.UTC(2000, 0, 1) / 86_400_000,
      max: Date.UTC(2060, 0, 1) / 86_400_000,
    });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...orders),
        (days, write) => {
          const all = [...days, Date.UTC(2024, 4, 31) / 86_400_000];
          const written = all.map((one) => {
            const [y = "", m = "", d = ""] = new Date(one * 86_400_000).toISOString().slice(0, 10).split("-");
            return write(d, m, y);
          });
          const dates = formatOf(written);
          expect(written.map((one) => dates.day(one))).toEqual(all.map((one) => one * 86_400_000));
        },
      ),
    );
  });
});
