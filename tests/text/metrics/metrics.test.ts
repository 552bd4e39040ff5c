import { describe, expect, it } from "vitest";
import { readMetrics } from "../../../src/text/metrics/metrics.ts";
import { quantitiesOf } from "../../../src/text/metrics/quantities.ts";
import { reportedResult } from "../../../src/text/metrics/results.ts";
import { asRichText } from "../labelled/labelled.ts";
import { METRIC_REPEATS } from "./repeats.ts";

describe("readMetrics", () => {
  it("quotes the sentence that holds the number", () => {
    const text = "Ship it in May. Cart abandonment falls from 71 % to 60 %. Then we stop.";
    expect(readMetrics(text)).toMatchObject({
      outcome: ["Cart abandonment falls from 71 % to 60 %."],
      output: [],
    });
  });

  it("sets apart what only counts what is put out", () => {
    expect(readMetrics("Ship 5 features in Q2.")).toMatchObject({
      outcome: [],
      output: ["Ship 5 features in Q2."],
    });
    for (const text of [
      "Velocity from 32 to 40 points per sprint",
      "Success: 100 % test coverage",
      "Success metric: released by 30 June 2026",
      "Erfolg: 6 neue Funktionen",
      "在第二季度交付5个功能",
    ]) {
      expect({ text, ...readMetrics(text) }).toMatchObject({
        text,
        outcome: [],
        output: [expect.any(String)],
      });
    }
  });

  it("takes a time or money on its way for an aim, whatever it is of", () => {
    for (const text of [
      "Cut the warm-up from 4 s to 2 s",
      "Lower the parcel's surcharge in Tyrol from 3 € to 2 €",
    ]) {
      expect(readMetrics(text).outcome).toEqual([text]);
    }
    expect(readMetrics("Raise the timeout from 4 s to 9 s").outcome).toEqual([]);
  });

  it("leaves open what moves or is bounded and has no name, and no mere number", () => {
    expect(readMetrics("Parcels below 3 kg in under 2 minutes").unclear).toHaveLength(1);
    expect(readMetrics("The drawer moves from 9 to 17").unclear).toHaveLength(1);
    expect(readMetrics("A drawer of 40 parcels, open for 2 hours").unclear).toEqual([]);
    expect(readMetrics("Timeout below 2 minutes").unclear).toEqual([]);
  });

  it("reads both from one text, and a table under a head of metrics", () => {
    const text =
      "## Success metrics\n\n- 4 releases\n- Calls: 120 → 60 a week\n\n| KPI | Now | Goal |\n| --- | --- | --- |\n| Wet parcels | 9% | 6% |";
    expect(readMetrics(asRichText(text))).toMatchObject({
      outcome: ["Calls: 120 → 60 a week", "Wet parcels | 9% | 6%"],
      output: ["4 releases"],
    });
  });

  it("takes any number for the metric in a field made for it, but for dates and outputs", () => {
    expect(readMetrics("85", "field").outcome).toEqual(["85"]);
    expect(readMetrics("85").outcome).toEqual([]);
    expect(readMetrics("2026-06-30", "field")).toMatchObject({ outcome: [], output: ["2026-06-30"] });
    expect(readMetrics("5 features", "field")).toMatchObject({ outcome: [], output: ["5 features"] });
    expect(readMetrics("higher", "field").outcome).toEqual([]);
  });

  it("quotes at most 160 characters", () => {
    const [quoted] = readMetrics(`Churn falls from 5 % to 3 % ${"and so on ".repeat(40)}`).outcome;
    expect(quoted).toHaveLength(160);
  });

  it.each(METRIC_REPEATS)("reads a long text of %j to its end", (seed) => {
    const source = `${seed.repeat(200_000 / seed.length)}\n\nChurn falls from 5 % to 3 %.`;
    expect(readMetrics({ format: "plain", source }).outcome.at(-1)).toMatch(/3 %\.?$/);
  });
});

describe("quantitiesOf", () => {
  it("tells kinds and bounds apart", () => {
    const kinds = (text: string) =>
      quantitiesOf(text).map(({ unit, bounded }) => `${unit}${bounded ? "!" : ""}`);
    expect(kinds("12 %, 3 days, 40k EUR, 20 MB, 7 apples")).toEqual([
      "percent",
      "time",
      "money",
      "technical",
      "count",
    ]);
    expect(kinds("under 12 %, < 200 ms, at least 5, +15%, 3 apples fewer")).toEqual([
      "percent!",
      "time!",
      "count!",
      "percent!",
      "count",
    ]);
    expect(kinds("解約率を5%から3%に下げる")).toEqual(["percent", "percent"]);
  });

  it.each([
    "2026-03-01",
    "30.06.2026",
    "30 June 2026",
    "June 30",
    "6月30日",
    "in 2026",
    "Q3",
    "v2.3",
    "1.2.3",
    "iOS 17",
    "This feature supports Windows 8 and OS X 10",
    "SHOP-120",
    "ticket HCL-73531-747",
    "#44",
    "KR1",
    "p95",
    "phase 2",
    "error 500",
    "24/7",
    "the 2nd",
    "https://example.com/9",
  ])("sees no quantity in %j", (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

describe("reportedResult", () => {
  it.each([
    "Shipped. Activation is now 55 % (was 22 %); we stop here.",
    "Result after four weeks: wet parcels down from 9% to 6%.",
    "Ergebnis: 40 % weniger Anrufe als erwartet, wir hören hier auf.",
    "Résultat : 12 appels par jour au lieu de 30, soit -60 %.",
    "El abandono bajó de 70 % a 61 %.",
    "結果：解約率は5%から4%に改善した。",
    "结果：激活率从22%升到31%。",
  ])("finds the result in %j", (text) => {
    expect(reportedResult(asRichText(text))).toBeDefined();
  });

  it.each([
    "Shipped, thanks everyone!",
    "Deployed 3 services to 2 regions on 12 May.",
    "The result is on the wiki.",
    "Released in version 2.4 after 6 sprints.",
    "結果は来週共有します。",
  ])("finds none in %j", (text) => {
    expect(reportedResult(asRichText(text))).toBeUndefined();
  });
});
