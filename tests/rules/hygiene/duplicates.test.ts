import { describe, expect, it } from "vitest";
import { duplicates, isSeries, maybeDuplicates } from "../../../rules/hygiene/duplicates/duplicates.ts";
import rule from "../../../rules/hygiene/duplicates.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { daysAgo, done, epic, markdown, NOW, story, team, times } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";
import { other, same, type Text } from "./duplicate-set.ts";

const item = ([title, text]: Text, fields: Partial<WorkItem> = {}): WorkItem =>
  story({ title, description: text === "" ? null : markdown(text), ...fields });
const SYLLABLES = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru"];
const said = (n: number): string =>
  [...String(n).padStart(3, "0")].map((digit) => SYLLABLES[Number(digit)]).join("");
/** Items that have nothing in common: those of the labelled set, then made-up words. */
const filler = (n: number): WorkItem[] => [
  ...other.slice(0, n).map(([one]) => item(one)),
  ...times(Math.max(0, n - other.length), (i) => item([[1, 2, 3].map((w) => said(3 * i + w)).join(" "), ""])),
];

const ONE: Text = [
  "Voucher is lost when the basket changes",
  "Change the quantity in the basket: the voucher and its discount are gone.",
];
const TWO: Text = [
  "Voucher gets lost on a change of the basket",
  "The voucher and its discount are gone after the quantity in the basket was changed.",
];
const older = (fields: Partial<WorkItem> = {}): WorkItem =>
  item(ONE, { key: "SHOP-900", createdAt: daysAgo(90), ...fields });
const younger = (fields: Partial<WorkItem> = {}): WorkItem =>
  item(TWO, { key: "SHOP-950", createdAt: daysAgo(9), ...fields });
const linked = (a: Partial<WorkItem>, b: Partial<WorkItem>) => ({
  team: team({ items: [...filler(84), older(a), younger(b)] }),
  failed: 0,
});

describeRule(rule, {
  pass: {
    "No two open items ask for the same thing.": () => ({
      team: team({ items: filler(84) }),
      judged: 84,
      failed: 0,
    }),
    "when one pair in more than a hundred does": () => ({
      team: team({ items: [...filler(140), older(), younger()] }),
      judged: 142,
      failed: 1,
      since: daysAgo(10),
      fresh: { failed: 1, judged: 1 },
      findings: 0,
    }),
    "when the two are linked": () =>
      linked({}, { links: [{ kind: "duplicates", direction: "out", key: "SHOP-900" }] }),
    "when the link stands on the other side": () =>
      linked({ links: [{ kind: "relates", direction: "out", key: "SHOP-950" }] }, {}),
    "when one is above the other": () => linked({}, { parent: "SHOP-900" }),
    "when the other is a sub-task or an epic": () => ({
      team: team({ items: [...filler(84), older({ kind: "subtask" }), epic({ title: ONE[0] }), younger()] }),
      failed: 0,
    }),
    "when the other was closed more than a year ago": () => ({
      team: team({ items: [...filler(84), { ...older(), ...ended(366) }, younger()] }),
      failed: 0,
    }),
    "when the other was closed as a duplicate": () => ({
      team: team({
        items: [...filler(84), { ...older(), ...ended(30), closure: "duplicate" as const }, younger()],
      }),
      failed: 0,
    }),
    "when they only share the form they were filled in with": () => {
      const form = markdown(
        "*Goal*\nSee title.\n\n*Steps*\n1. Open the admin area\n2. Go to the settings\n\n*Done*\n- reviewed\n- tested",
      );
      return {
        team: team({ items: filler(84).map((one) => ({ ...one, description: form })) }),
        failed: 0,
      };
    },
  },
  warn: {
    "when one pair in thirty does, on the younger item": () => ({
      team: team({ items: [...filler(30), older(), younger()] }),
      failed: 1,
      message: "is nearly the same as SHOP-900",
    }),
  },
  fail: {
    "Several pairs of open items ask for the same thing in almost the same words.": () => ({
      team: team({
        items: [...filler(20), ...same.slice(0, 12).flatMap((pair) => pair.map((one) => item(one)))],
      }),
    }),
    "when what was done or declined is asked for again": () => ({
      team: team({
        items: [
          ...filler(30),
          ...times(3, (i) => ({ ...older({ key: `SHOP-90${i}` }), ...ended(30 + i) })),
          ...times(3, (i) => younger({ key: `SHOP-95${i}`, title: `${TWO[0]}${"!".repeat(i)}` })),
        ],
      }),
      failed: 3,
    }),
    "when titles are the same and there are no descriptions": () => ({
      team: team({
        items: [
          ...filler(30),
          ...times(4, (i) => story({ title: "Clean up", description: null, createdAt: daysAgo(9 - i) })),
        ],
      }),
      failed: 3,
    }),
  },
  "insufficient-evidence": {
    "with four open stories and bugs": () => ({
      team: team({ items: [...filler(2), older(), younger()] }),
      judged: 4,
    }),
    "when no two of 80 do: too few to say that it passes": () => ({
      team: team({ items: filler(80) }),
      failed: 0,
    }),
  },
  "not-observable": "never: titles are in every source",
  "not-applicable": "never: any two items can say the same",
});

function ended(days: number): Partial<WorkItem> {
  const { status, closure } = done();
  return { status, closure, closedAt: daysAgo(days) };
}

/** What the rule's documentation states. */
describe("on the labelled set", () => {
  const [alike, unlike] = [same, other].map((pairs) =>
    pairs.map(([a, b]) => [item(a), item(b)] as const),
  ) as [(readonly [WorkItem, WorkItem])[], (readonly [WorkItem, WorkItem])[]];
  const found = duplicates(team({ items: [...alike, ...unlike].flat() }), NOW, { texts: 0.6, titles: 0.8 });
  const partner = new Map(
    alike.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  );
  const named = [...found].flatMap(([one, others]) =>
    others.map(({ item: two }) => partner.get(one) === two),
  );

  it("the rule is right whenever it names a pair, and names 19 of 30", () => {
    expect(alike).toHaveLength(30);
    expect(unlike).toHaveLength(30);
    expect(named.filter((right) => !right)).toHaveLength(0);
    expect(named.filter((right) => right)).toHaveLength(19);
  });
});

describe("a series", () => {
  it.each([
    ["Add Apple Pay to the checkout", "Add Google Pay to the checkout"],
    ["iOS: show the badge", "Android: show the badge"],
    ["Release 4.1 notes for partners", "Release 4.2: partner notes"],
    ["Translate the help into French", "Translate the help into Dutch"],
  ])("is %j and %j", (a, b) => {
    expect(isSeries(a, b)).toBe(true);
  });

  it.each([
    ["Voucher is lost in the basket", "Voucher is lost in the basket"],
    ["Voucher is lost in the basket", "Basket loses the voucher"],
    ["Upgrade to Node 24", "Node upgrade to 24"],
    ["Show the badge", "Android: show the badge"],
  ])("is not %j and %j", (a, b) => {
    expect(isSeries(a, b)).toBe(false);
  });
});

describe("pairs that say the same", () => {
  const [first, second] = [older(), younger()];
  const found = (a: Partial<WorkItem>, b: Partial<WorkItem>, thresholds = { texts: 0.6, titles: 0.8 }) => {
    const items = [...filler(20), { ...first, ...a }, { ...second, ...b }];
    return [...duplicates(team({ items }), NOW, thresholds)].map(([item, same]) => [
      item.key,
      same.map((one) => one.item.key),
    ]);
  };
  const PAIR = [["SHOP-950", ["SHOP-900"]]];

  it("stand on the younger, and of the same moment on the later key", () => {
    expect(found({}, {})).toEqual(PAIR);
    expect(found({ createdAt: daysAgo(3) }, {})).toEqual([["SHOP-900", ["SHOP-950"]]]);
    expect(found({ createdAt: daysAgo(9) }, {})).toEqual(PAIR);
    expect(found({ createdAt: daysAgo(9) }, { key: "SHOP-1000" })).toEqual([["SHOP-1000", ["SHOP-900"]]]);
    expect(found({ createdAt: daysAgo(9), key: "SHOP-1000" }, { key: "SHOP-950" })).toEqual([
      ["SHOP-1000", ["SHOP-950"]],
    ]);
  });

  it("are compared with what was closed within a year, but not as a duplicate or invalid", () => {
    const closedAt = (days: number, closure: WorkItem["closure"] = "delivered") =>
      found({ ...ended(days), closure }, {}).length;
    expect([closedAt(0), closedAt(365), closedAt(366), closedAt(-1)]).toEqual([1, 1, 0, 0]);
    expect([closedAt(30, "duplicate"), closedAt(30, "invalid"), closedAt(30, "declined")]).toEqual([0, 0, 1]);
    expect(found({ ...ended(30), closedAt: undefined }, {})).toEqual([]);
  });

  it("share three words, unless their titles are the same", () => {
    const bare = { description: null };
    const titles = (a: string, b: string) => found({ ...bare, title: a }, { ...bare, title: b }).length;
    expect(titles("Basket voucher printer", "Printer voucher basket")).toBe(1);
    expect(titles("Basket voucher", "Voucher basket")).toBe(0);
    expect(titles("Basket voucher", "Basket voucher")).toBe(1);
  });

  it("are as alike as the threshold says, by their titles where one has no description", () => {
    const words = { title: "Basket voucher printer" };
    const reversed = { title: "Printer voucher basket" };
    expect(
      found({ ...words, description: null }, { ...reversed, description: null }, { texts: 1, titles: 0.99 }),
    ).toHaveLength(1);
    expect(found(words, { ...reversed, description: null }, { texts: 1, titles: 0.9 })).toHaveLength(1);
    expect(found({ ...words, description: null }, reversed, { texts: 1, titles: 0.9 })).toHaveLength(1);
    expect(found(words, reversed, { texts: 1, titles: 0.1 })).toEqual([]);
  });

  it("are looked for among the two thousand youngest", () => {
    const items = times(2001, (i) => story({ createdAt: daysAgo(i / 100), title: said(i) }));
    expect(maybeDuplicates(team({ items }))).toEqual(items.slice(0, 2000));
  });
});

describe("a finding", () => {
  it("names three others and eight words at most", () => {
    const title = "alpha bravo charlie delta echo foxtrot golf hotel india juliet";
    const items = [
      ...filler(20),
      ...times(6, (i) => story({ title, description: null, createdAt: daysAgo(60 - i) })),
    ];
    const { failures } = measured(rule, team({ items }));
    const [most] = failures
      .map(({ evidence }) => evidence.same as { shared: string[] }[])
      .sort((a, b) => b.length - a.length);
    expect(most).toHaveLength(3);
    expect(most?.[0]?.shared).toHaveLength(8);
  });
});
