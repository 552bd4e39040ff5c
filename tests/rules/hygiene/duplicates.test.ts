import { describe, expect, it } from "vitest";
import { duplicates, maybeDuplicates } from "../../../rules/hygiene/duplicates/duplicates.ts";
import { isSeries } from "../../../rules/hygiene/duplicates/series.ts";
import rule from "../../../rules/hygiene/duplicates.ts";
import type { Person, WorkItem } from "../../../src/backlog/model.ts";
import { daysAgo, done, epic, markdown, NOW, person, story, team, times } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";
import { other, type Pair, same, type Text } from "./duplicate-set.ts";

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
  "Enter a voucher in the basket and change the quantity of any line. The discount disappears, the field is empty and the total shows the full price again.",
];
const TWO: Text = [
  "Voucher gets lost on a change of the basket",
  "After the quantity of a line in the basket was changed, the discount of the voucher disappears: the field is empty and the total shows the full price.",
];
/** The same subject twice, in almost the same words. */
const twins = ([[title, one], [, two]]: Pair): readonly [Text, Text] => [
  [title, `${one} ${two}`],
  [`${title} again`, `${two} ${one}`],
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
      message: "is a possible duplicate of SHOP-900",
    }),
  },
  fail: {
    "Several pairs of open items ask for the same thing in almost the same words.": () => ({
      team: team({
        items: [...filler(20), ...same.slice(0, 12).flatMap((pair) => twins(pair).map((one) => item(one)))],
      }),
    }),
    "when what was done or declined is asked for again": () => ({
      team: team({
        items: [
          ...filler(30),
          ...same.slice(0, 3).flatMap((pair) => {
            const [first, second] = twins(pair);
            return [{ ...item(first), ...ended(30) }, item(second)];
          }),
        ],
      }),
      failed: 3,
    }),
    "when titles are the same and there are no descriptions": () => ({
      team: team({
        items: [
          ...filler(30),
          ...times(6, (i) =>
            story({
              title: `Print ${said(500 + (i >> 1))} label`,
              description: null,
              createdAt: daysAgo(9 - i),
            }),
          ),
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
  "not-observable": {
    "when no open item was read": () => ({
      team: team({ items: [], capabilities: { "open-items": "only finished items were read" } }),
    }),
  },
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
  const found = duplicates(team({ items: [...alike, ...unlike].flat() }), NOW, { texts: 0.7, titles: 0.95 });
  const partner = new Map(
    alike.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  );
  const named = [...found].flatMap(([one, others]) =>
    others.map(({ item: two }) => partner.get(one) === two),
  );

  it("the rule is right whenever it names a pair, and names 1 of 30", () => {
    expect(alike).toHaveLength(30);
    expect(unlike).toHaveLength(30);
    expect(named.filter((right) => !right)).toHaveLength(0);
    expect(named.filter((right) => right)).toHaveLength(1);
  });
});

describe("a series", () => {
  it.each([
    ["Add Apple Pay to the checkout", "Add Google Pay to the checkout"],
    ["iOS: show the badge", "Android: show the badge"],
    ["Release 4.1 notes for partners", "Release 4.2: partner notes"],
    ["Translate the help into French", "Translate the help into Dutch"],
    ["Android: the badge of a new message is missing", "Badge for new messages missing on the iPad"],
    ["Search: an empty list shows no hint", "Checkout - no hint is shown on an empty list"],
    ["Update the parser to v1.2 because of the leak", "Leak in the parser, update to v1.3"],
  ])("is %j and %j", (a, b) => {
    expect(isSeries(a, b)).toBe(true);
  });

  it.each([
    ["Voucher is lost in the basket", "Voucher is lost in the basket"],
    ["Voucher is lost in the basket", "Basket loses the voucher"],
    ["Upgrade to Node 24", "Node upgrade to 24"],
    ["Show the badge", "Android: show the badge"],
    ["iPhone: badge missing on start", "No badge after the start on iOS"],
    ["Checkout: the voucher is lost", "Voucher gets lost in the checkout"],
    ["Label with far more than the twenty-five signs of a label: one", "Search: list two"],
  ])("is not %j and %j", (a, b) => {
    expect(isSeries(a, b)).toBe(false);
  });
});

describe("pairs that say the same", () => {
  const [first, second] = [older(), younger()];
  const found = (a: Partial<WorkItem>, b: Partial<WorkItem>, thresholds = { texts: 0.7, titles: 0.95 }) => {
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

  it("share three words: a title of two says nothing", () => {
    const bare = { description: null };
    const titles = (a: string, b: string) => found({ ...bare, title: a }, { ...bare, title: b }).length;
    expect(titles("Basket voucher printer", "Printer voucher basket")).toBe(1);
    expect(titles("Basket voucher", "Voucher basket")).toBe(0);
    expect(titles("Basket voucher", "Basket voucher")).toBe(0);
  });

  it("are found in other forms of the words", () => {
    const reworded = {
      title: "Vouchers lost on changing baskets",
      description: markdown(
        "Entering a voucher and changing quantities of lines in baskets: discounts disappear, fields are empty, totals show full prices again.",
      ),
    };
    expect(found({}, reworded)).toEqual(PAIR);
  });

  it("do not count their descriptions when those have fewer than twelve words", () => {
    const short = { description: markdown("The discount disappears and the field is empty.") };
    expect(found(short, short)).toEqual([]);
    expect(found({ ...short, title: TWO[0] }, short)).toEqual(PAIR);
  });

  it("are none when one description names the other item", () => {
    const named = (text: string) => found({}, { description: markdown(`${TWO[1]} ${text}`) }).length;
    expect([named("As SHOP-900."), named("See #900."), named("As SHOP-9001."), named("See #9001.")]).toEqual([
      0, 0, 1, 1,
    ]);
  });

  it("are none on different platforms", () => {
    const on = (a: string[], b: string[]) => found({ components: a }, { components: b }).length;
    expect([on(["iOS"], ["Android app"]), on(["iOS"], ["iPad"]), on(["Basket"], ["Android"])]).toEqual([
      0, 1, 1,
    ]);
    const bare = { title: "Basket voucher printer", description: null };
    expect(
      found(bare, { ...bare, title: "Basket voucher printer on Linux" }, { texts: 0, titles: 0 }),
    ).toEqual([]);
  });

  it("are none when one person wrote both within a month, unless the titles are the same", () => {
    const [one, two] = [person(), person()];
    const by = (a: Person, b: Person, days: number, title = TWO[0]) =>
      found({ reporter: a, createdAt: daysAgo(9 + days) }, { reporter: b, title }).length;
    expect([by(one, one, 29), by(one, one, 30), by(one, two, 1), by(one, one, 1, ONE[0])]).toEqual([
      0, 1, 1, 1,
    ]);
    expect(found({ creator: one, createdAt: daysAgo(10) }, { creator: one })).toEqual([]);
  });

  it("are none in a family of four: recurring work", () => {
    const all = (n: number) => {
      const items = times(n, (i) => younger({ key: `SHOP-${950 + i}`, createdAt: daysAgo(90 - 7 * i) }));
      return duplicates(team({ items: [...filler(20), ...items] }), NOW, { texts: 0.7, titles: 0.95 }).size;
    };
    expect([all(2), all(3), all(4)]).toEqual([1, 2, 0]);
  });

  it("are none in a checklist that was cloned: three items of one day are like three of another", () => {
    const cloned = (n: number, secondDay: number) => {
      const items = same.slice(0, n).flatMap((pair) => {
        const [first] = twins(pair);
        return [item(first, { createdAt: daysAgo(40) }), item(first, { createdAt: daysAgo(secondDay) })];
      });
      return duplicates(team({ items: [...filler(20), ...items] }), NOW, { texts: 0.7, titles: 0.95 }).size;
    };
    expect([cloned(2, 9), cloned(3, 9), cloned(3, 40)]).toEqual([2, 0, 3]);
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
  it("names the others and eight words at most", () => {
    const title = "alpha bravo charlie delta echo foxtrot golf hotel india juliet";
    const items = [
      ...filler(20),
      ...times(3, (i) => story({ title, description: null, createdAt: daysAgo(60 - i) })),
    ];
    const { failures } = measured(rule, team({ items }));
    const [most] = failures
      .map(({ evidence }) => evidence.same as { shared: string[] }[])
      .sort((a, b) => b.length - a.length);
    expect(most).toHaveLength(2);
    expect(most?.[0]?.shared).toHaveLength(8);
  });
});
