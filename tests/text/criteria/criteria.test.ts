import { describe, expect, it } from "vitest";
import type { Block, RichText } from "../../../src/text/blocks.ts";
import {
  type CriteriaQuestion,
  judgeCriteria,
  normaliseCriterion,
  readCriteria,
} from "../../../src/text/criteria/criteria.ts";
import { criteriaInBlocks } from "../../../src/text/criteria/in-blocks.ts";
import { markdown, wiki } from "../../make.ts";

const read = (description: RichText | null, more: Partial<CriteriaQuestion> = {}) =>
  readCriteria({ title: "Lend a bike", description, kind: "story", ...more });
const texts = (description: RichText | null, more: Partial<CriteriaQuestion> = {}) =>
  read(description, more).criteria.map(({ text }) => text);

describe("presence", () => {
  it.each<[string, string, string]>([
    ["a heading with nothing under it", "## Acceptance criteria\n\n## Notes\n- x", "missing"],
    ["an unfilled template", "**As a** <br>**I want to**\n\n## Acceptance criteria\n- [ ] ", "missing"],
    ["a setext heading", "Acceptance criteria\n---\n- The bell rings", "present"],
    ["the words in prose", "All acceptance criteria are met.", "missing"],
    ["an order to write them", "Write acceptance criteria for SHOP-1:\n- soon", "missing"],
    ["a pointer to another item", "See AC of X-1", "missing"],
    ["a verdict", "The build does not meet the AC", "missing"],
    ["AC with a colon", "AC: the bell rings", "present"],
    ["ACS with a colon", "ACS: the bell rings", "missing"],
    ["an HTTP header", "Accept: text/html", "missing"],
    ["a weak label", "## Definition of done\n- The bell rings", "weak"],
    ["a bare checklist", "- [ ] bell\n- [x] lamp", "weak"],
    ["one box", "- [ ] bell", "missing"],
    ["tasks", "## Tasks\n- [ ] bell\n- [x] lamp", "missing"],
    ["a quotation", "> AC:\n> - the bell rings", "weak"],
    ["one numbered line", "AC1: the bell rings", "missing"],
    ["two numbered lines", "AC1: the bell rings\nAC2: the lamp is on", "present"],
    ["a report on numbered criteria", "AC1: passed\nAC2: failed", "missing"],
  ])("of %s", (_, source, presence) => {
    expect(read(markdown(source)).presence).toBe(presence);
  });

  it("takes `# item` for a list in wiki markup and for a heading in Markdown", () => {
    const source = "*AC*\n# The bell rings\n# The lamp is on";
    expect(texts(wiki(source))).toEqual(["The bell rings", "The lamp is on"]);
    expect(read(markdown(source)).presence).toBe("missing");
  });

  it("lets an expected result count for a bug and be weak for a story", () => {
    const description = markdown("**Expected result**\nThe bell rings");
    expect(read(description, { kind: "bug" }).presence).toBe("present");
    expect(read(description).presence).toBe("weak");
  });

  it("is missing, and throws nothing, where there is no text", () => {
    for (const description of [null, markdown(""), { format: "adf", source: "{" } as const]) {
      expect(read(description)).toEqual({ presence: "missing", substance: "missing", criteria: [] });
    }
  });
});

describe("the criteria", () => {
  it("keep the state of their boxes, and have none without a box", () => {
    expect(
      read(markdown("AC:\n- [x] The bell rings\n- [ ] The lamp is on\n- The brake works")).criteria,
    ).toMatchObject([
      { text: "The bell rings", checked: true },
      { text: "The lamp is on", checked: false },
      { text: "The brake works" },
    ]);
    expect(read(markdown("AC:\n- The brake holds on wet roads")).criteria[0]).not.toHaveProperty("checked");
  });

  it("take deeper items with them", () => {
    expect(texts(markdown("AC:\n- Lamps\n  - front white\n  - rear red\n- Bell"))).toEqual([
      "Lamps\nfront white\nrear red",
      "Bell",
    ]);
  });

  it("are the boxes where a group of boxes has a name", () => {
    expect(texts(markdown("AC:\n- Lamps\n  - [ ] front white\n  - [x] rear red"))).toEqual([
      "front white",
      "rear red",
    ]);
  });

  it("end where another part begins", () => {
    expect(texts(markdown("AC:\n- The bell rings\n\nTechnical notes:\n- brass"))).toEqual(["The bell rings"]);
    expect(texts(wiki("* AC\n** The bell rings\n* Budget\n** 5 euros"))).toEqual(["The bell rings"]);
  });

  it("end at the next heading of the same or a higher level, and go on below a deeper one", () => {
    expect(texts(markdown("## AC\n- The bell rings\n\n## Rollout plan\n- in May"))).toEqual([
      "The bell rings",
    ]);
    expect(texts(markdown("## AC\n- The bell rings\n\n# Rollout plan\n- in May"))).toEqual([
      "The bell rings",
    ]);
    expect(texts(markdown("## AC\n### Sound\n- The bell rings\n### Light\n- The lamp is on"))).toEqual([
      "The bell rings",
      "The lamp is on",
    ]);
  });

  it("come from every part with a label", () => {
    expect(
      texts(
        markdown(
          "## AC web\n- x\n\n## Acceptance criteria: web\n- Bell\n\n## Acceptance criteria: app\n- Lamp",
        ),
      ),
    ).toEqual(["Bell", "Lamp"]);
  });

  it("count a scenario as one", () => {
    const source =
      "Scenario: ring\nGiven a bike\nWhen I press\nThen it rings\nAnd stops\n\nScenario: rest\nGiven a bike\nThen silence";
    expect(texts(markdown(source))).toEqual([
      "Scenario: ring\nGiven a bike\nWhen I press\nThen it rings\nAnd stops",
      "Scenario: rest\nGiven a bike\nThen silence",
    ]);
  });

  it("are found in hand-made blocks as in read ones", () => {
    const blocks: Block[] = [
      { kind: "heading", level: 6, text: "AC" },
      { kind: "row", header: true, cells: ["No", "Criterion"] },
      { kind: "row", header: false, cells: ["1", "The bell rings"] },
    ];
    expect(judgeCriteria(criteriaInBlocks(blocks, [], "story"), "Lend a bike").criteria).toMatchObject([
      { text: "The bell rings" },
    ]);
  });
});

describe("fields made for criteria", () => {
  it("are a section without a label", () => {
    const field = markdown("The bell rings\n\nThe lamp is on");
    expect(read(null, { fields: [field] })).toMatchObject({ presence: "present", substance: "good" });
    expect(texts(null, { fields: [field] })).toEqual(["The bell rings", "The lamp is on"]);
  });

  it("may carry the label once more, or begin with another part", () => {
    expect(texts(null, { fields: [markdown("AC:\n- The bell rings")] })).toEqual(["The bell rings"]);
    expect(texts(null, { fields: [markdown("## Notes\n- The bell rings")] })).toEqual(["The bell rings"]);
  });

  it("add to the description, each text once", () => {
    const description = markdown("AC:\n- The bell rings.\n- The lamp is on");
    expect(texts(description, { fields: [wiki("* The bell rings")] })).toEqual([
      "The bell rings.",
      "The lamp is on",
    ]);
  });

  it("say nothing when empty", () => {
    expect(read(null, { fields: [markdown(" ")] }).presence).toBe("missing");
  });
});

describe("substance", () => {
  const substance = (...items: string[]) =>
    read(wiki(`AC:\n${items.map((item) => `* ${item}`).join("\n")}`)).substance;

  it("is good when half of the criteria say something", () => {
    expect(substance("TBD", "The bell rings")).toBe("good");
  });
  it("is partial when fewer do", () => {
    expect(substance("TBD", "Works as expected", "The bell rings")).toBe("partial");
  });
  it("is placeholder when none does", () => {
    expect(substance("TBD", "Criteria 2", "See Figma")).toBe("placeholder");
  });
  it("is never good where the presence is weak", () => {
    expect(read(markdown("## Definition of done\n- The bell rings twice")).substance).toBe("partial");
  });
  it("is neither good nor bad of nothing but code", () => {
    expect(read(markdown("## AC\n```json\n{}\n```"))).toMatchObject({
      substance: "partial",
      criteria: [{ class: "code" }],
    });
  });
  it("knows the templates it is given by their normalised text", () => {
    const templates = new Set([normaliseCriterion("Bikes are *clean*!")]);
    expect(read(markdown("AC:\n- Bikes are clean\n- The bell rings"), { templates }).criteria).toMatchObject([
      { class: "template" },
      { class: "plain" },
    ]);
  });
});

describe("a criterion that repeats the title", () => {
  const classIn = (title: string, text: string) =>
    read(markdown(`AC:\n- ${text}`), { title }).criteria[0]?.class;

  it("says nothing", () => {
    expect(classIn("Sort rides by length", "Rides are sorted by length")).toBe("restates-title");
    expect(classIn("検索結果の並び替え", "検索結果の並び替え")).toBe("restates-title");
  });
  it("says something with one word or number more", () => {
    expect(classIn("Sort rides by length", "Rides are sorted by length, longest first")).toBe("checkable");
    expect(classIn("Sort rides by length", "3 rides are sorted by length")).toBe("checkable");
  });
  it("says something when it denies the title", () => {
    expect(classIn("Riders see deleted rides", "Riders do not see deleted rides")).toBe("checkable");
  });
});

describe("normaliseCriterion", () => {
  it("folds case, accents, width and punctuation", () => {
    expect(normaliseCriterion(" „Café“ – ＯＫ,\u00a0OK! ")).toBe("cafe ok ok");
  });
});

describe("a long text", () => {
  const seeds = [
    "AC: x\n",
    "- AC\n  - b\n",
    "> AC\n",
    "Given a\n",
    "given a\n",
    "given a\nand b\n",
    "accceptance ",
    "## BE\n",
    "| AC | b |\n|--|--|\n",
    "AC ((((",
    "## AC\n",
    "1. AC\n\nx\n\n",
    "a\u0301\u0323",
    "\u0301\u0323",
  ];
  it.each(seeds)("of %j is read to its end", (seed) => {
    const description = markdown(`AC:\n${seed.repeat(50_000 / seed.length)}`);
    expect(() => readCriteria({ title: description.source, description, kind: "story" })).not.toThrow();
  });
});

describe("criteria in groups and cells", () => {
  const texts = (source: string) => read(markdown(source)).criteria.map(({ text }) => text);

  it.each([
    ["headings of the label's level", "## AC\n## Backend\n- Bells ring\n## FE:\n- Lamps glow"],
    ["bold lines", "**AC**\n\n**API**\n- Bells ring\n\n**Mobile**\n- Lamps glow"],
    ["numbered questions", "## AC\n## 1. Who hears it?\n- Bells ring\n## 2. Who sees it?\n- Lamps glow"],
    ["lines", "AC:\n\nBE:\n- Bells ring\n\nFE:\n- Lamps glow"],
  ])("are read below %s", (_, source) => {
    expect(texts(source)).toEqual(["Bells ring", "Lamps glow"]);
  });

  it("end at a part of the ticket with such a name, where the label has its own", () => {
    expect(texts("## AC\n- Bells ring\n## Backend\n- Add a table")).toEqual(["Bells ring"]);
  });

  it("end at another heading right below the label", () => {
    expect(texts("## AC\n## Sketches\n- Red bell")).toEqual([]);
  });

  it.each([
    ["| a | b |\n|--|--|\n| one | **Acceptance criteria:** Bells ring |", ["Bells ring"]],
    [
      "| a | b |\n|--|--|\n| one | **Acceptance criteria**<br>Bells ring<br>Lamps glow |",
      ["Bells ring", "Lamps glow"],
    ],
    ["| a | b |\n|--|--|\n| one | acceptance criteria of the pilot |", []],
  ])("are read in a cell of their own: %j", (source, found) => {
    expect(texts(source)).toEqual(found);
  });
});
