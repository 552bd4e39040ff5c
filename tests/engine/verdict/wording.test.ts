import { describe, expect, it } from "vitest";
import type { State } from "../../../src/engine/outcome.ts";
import type { Assessment } from "../../../src/engine/verdict/assess.ts";
import { COUNTER_KINDS, type CounterKind } from "../../../src/engine/verdict/counter-evidence.ts";
import type { Status } from "../../../src/engine/verdict/ladder.ts";
import type { Verdict } from "../../../src/engine/verdict/verdict.ts";
import {
  counterWords,
  headline,
  signalWords,
  toSeeMore,
  verdictText,
} from "../../../src/engine/verdict/wording.ts";
import type { Changer, Signal } from "../../../src/signal.ts";
import { daysAgo, NOW, team } from "../../make.ts";

/** A signal of some words; the words of the others differ in one letter. */
const signal = (name: string, part: Signal["part"] = "core"): Signal =>
  ({
    ...{
      title: `Signal ${name}`,
      part,
      says: `does ${name}`,
      usually: `${name} is usual`,
      record: `record ${name}`,
    },
    ...{ threshold: 0.275, counted: (k: number, n: number) => `${k} of ${n} were ${name}` },
  }) as unknown as Signal;

const assessment = (state: State, of: Signal = signal("a"), fields: Partial<Assessment> = {}): Assessment =>
  ({
    ...{ signal: of, state, k: 30, n: 40, unknown: 0, clusters: 9, effective: 40, lower: 0.6, upper: 0.8615 },
    reason: null,
    ...fields,
  }) as Assessment;

const verdict = (fields: Partial<Verdict> = {}): Verdict =>
  ({
    ...{ team: team(), window: { from: daysAgo(364), until: NOW }, mode: "conservative", status: "watch" },
    ...{
      assessments: [],
      counter: { counts: [], hidden: null, power: null },
      whoCanChangeIt: [],
      elsewhere: [],
    },
    credited: false,
    ...fields,
  }) as unknown as Verdict;

describe("counter-evidence in words", () => {
  it("is one of a thing, and none or several of them", () => {
    const words = [0, 1, 2].map((count) => counterWords("question-answered", count));
    expect(words).toEqual(["0 answered questions", "1 answered question", "2 answered questions"]);
  });
});

describe("a signal in words", () => {
  it("says the bound on the side that its state is about, and both where it points neither way", () => {
    const words = (state: State) => signalWords(assessment(state));
    const limit = "healthy teams stay below 27.5 %)";
    expect(words("established")).toBe(`30 of 40 were a (at least 60 % with 95 % confidence; ${limit}`);
    expect(words("refuted")).toBe(`30 of 40 were a (at most 86.2 % with 95 % confidence; ${limit}`);
    expect(words("inconclusive")).toBe(`30 of 40 were a (between 60 % and 86.2 %; ${limit}`);
  });

  it("says nothing sure where nothing was judged", () => {
    const words = (state: State) => signalWords(assessment(state, signal("a"), { lower: null, upper: null }));
    expect(words("established")).toContain("at least 0 %");
    expect(words("refuted")).toContain("at most 100 %");
    expect(words("inconclusive")).toContain("between 0 % and 100 %");
  });
});

describe("the headline", () => {
  const found = ["a", "b", "c"].map((name) => assessment("established", signal(name)));
  const says = (status: Status, assessments = found.slice(0, 2)) =>
    headline(verdict({ status, assessments }));

  it("lists what the established core signals say", () => {
    expect(says("watch", found.slice(0, 1))).toBe("it does a");
    expect(says("pattern")).toBe("it does a and does b");
    expect(says("pattern", found)).toBe("it does a, does b and does c");
    expect(says("strong-pattern")).toBe("it does a and does b, in both halves of the year");
  });

  it("says nothing of other signals", () => {
    const others = [
      assessment("established", signal("d", "corroborating")),
      assessment("refuted", signal("e")),
    ];
    expect(says("watch", [...found.slice(0, 1), ...others])).toBe("it does a");
  });

  it("says in its own words where nothing is established", () => {
    expect(says("insufficient-evidence", [])).toBe("there is too little evidence for a result");
    expect(says("not-indicated", [])).toBe("there is no sign that it cannot decide");
    expect(says("inconclusive", [])).toBe("the evidence points neither way");
  });
});

describe("what would show more", () => {
  it("is said of core signals that could not be judged, each once", () => {
    const few = { reason: "only 3 events" };
    const assessments = [
      assessment("insufficient-evidence", signal("a"), few),
      assessment("insufficient-evidence", signal("a"), few),
      assessment("not-observable", signal("b")),
      assessment("insufficient-evidence", signal("c", "corroborating")),
      ...(["established", "refuted", "inconclusive", "not-applicable"] as const).map((state) =>
        assessment(state, signal(state)),
      ),
    ];
    expect(toSeeMore(verdict({ assessments }))).toEqual([
      "Signal a: only 3 events (needed: record a)",
      "Signal b: no data (needed: record b)",
    ]);
  });
});

describe("the text of a verdict", () => {
  const counts = (...some: readonly (readonly [CounterKind, number])[]) =>
    COUNTER_KINDS.map((kind) => ({ kind, count: new Map(some).get(kind) ?? 0 }));

  it("is all there is to say where there is nothing to show", () => {
    expect(verdictText(verdict({ status: "inconclusive" }))).toBe(
      "The product-owner function of team Checkout: the evidence points neither way. No counter-evidence was found.",
    );
  });

  it("shows what is established, what it usually means, and who can change it", () => {
    const assessments = [
      assessment("established"),
      assessment("refuted", signal("b")),
      assessment("established", signal("d", "corroborating")),
    ];
    const changers: readonly Changer[] = ["leadership", "po"];
    const text = verdictText(
      verdict({ assessments, whoCanChangeIt: changers, elsewhere: ["Others decided."] }),
    );
    expect(text).toMatch(
      /^The product-owner function of team Checkout: it does a\. In the last 52 weeks 30 of 40 were a \(/,
    );
    expect(text).toContain("; 30 of 40 were d (");
    expect(text).not.toContain("were b");
    expect(text).toContain("This usually means: a is usual. Others decided. ");
    expect(text).toContain("Who can change it: leadership (by giving the mandate) and the product owner.");
  });

  it("shows what was judged of the core where nothing is established", () => {
    const assessments = [
      assessment("refuted"),
      assessment("inconclusive", signal("b")),
      assessment("not-observable", signal("c")),
      assessment("refuted", signal("d", "corroborating")),
    ];
    const text = verdictText(verdict({ status: "inconclusive", assessments }));
    expect(text).toMatch(/In the last 52 weeks 30 of 40 were a \(.*\); 30 of 40 were b \(/);
    expect(text).not.toMatch(/were [cd]|usually means|Who can change it/);
    expect(text).toContain("Not judged: Signal c: no data (needed: record c).");
  });

  it("names the counter-evidence that there is, and the sprints that show much of it", () => {
    const some = counts(["returned", 1], ["trade-off", 2], ["question-answered", 3]);
    const text = (power: Verdict["counter"]["power"]) =>
      verdictText(verdict({ counter: { counts: some, hidden: null, power } }));
    expect(text({ sprints: 2, of: 9 })).toContain(
      "Counter-evidence: 2 trade-offs in running sprints, 1 item sent back at acceptance and 3 answered questions. " +
        "2 of 9 sprints show at least three kinds of counter-evidence.",
    );
    expect(text(null)).not.toContain("sprints show");
    expect(verdictText(verdict({ counter: { counts: counts(), hidden: null, power: null } }))).toContain(
      "No counter-evidence was found.",
    );
  });

  it("does not say that there is none where it cannot be seen", () => {
    const hidden = { counts: [], hidden: "the source has no change history", power: null };
    const text = verdictText(verdict({ counter: hidden }));
    expect(text).toContain("Counter-evidence cannot be seen: the source has no change history.");
    expect(text).not.toContain("No counter-evidence");
  });

  it("says where accounts beyond the role map were counted as part of the function", () => {
    const words = "Accounts and apps outside the role map";
    expect(verdictText(verdict({ credited: true }))).toContain(words);
    expect(verdictText(verdict())).not.toContain(words);
  });
});
