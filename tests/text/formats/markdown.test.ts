import { describe, expect, it } from "vitest";
import { outline, type Samples } from "../outline.ts";

const SAMPLES: Samples = {
  "a story as Linear writes it": [
    `## Why

Accountants **lose an hour** a week searching old invoices, see [the interviews](https://example.com/notes "Notes").

## Acceptance criteria

- [ ] Search finds an invoice by *number* or customer
- [X] An empty result says so
  - in the language of the account
- Results are sorted by date

1. first
2. second
`,
    [
      "h2 Why",
      "p Accountants lose an hour a week searching old invoices, see the interviews.",
      "h2 Acceptance criteria",
      "- [ ] Search finds an invoice by number or customer",
      "- [x] An empty result says so",
      "  - in the language of the account",
      "- Results are sorted by date",
      "1. first",
      "1. second",
    ],
  ],
  "underlined headings": [
    "Acceptance criteria\n===\n\n- a\n\nNotes\n---\ntext",
    ["h1 Acceptance criteria", "- a", "h2 Notes", "p text"],
  ],
  "only the last of several lines over a rule is a heading": [
    "It started in May.\nWhat we know\n---\n",
    ["p It started in May.", "h2 What we know"],
  ],
  "a heading with closing hashes and bold text": [
    "### **Akzeptanzkriterien** ###",
    ["h3 Akzeptanzkriterien"],
  ],
  "no heading without the blank": ["#4711 is a ticket", ["p #4711 is a ticket"]],
  "a wholly bold paragraph is a heading": [
    "**Критерии приёмки:**\n\n* раз",
    ["h6 Критерии приёмки:", "- раз"],
  ],
  "a colon outside the bold does not matter": ["__AC__:\n\ntext", ["h6 AC:", "p text"]],
  "a bold line heads the lines below it": [
    "**AC**\nthe file is sorted\nthe file has a header",
    ["h6 AC", "p the file is sorted⏎the file has a header"],
  ],
  "an unfilled template with HTML breaks": [
    "**As a** <br>**I want to** <br/>**So that**",
    ["h6 As a", "h6 I want to", "h6 So that"],
  ],
  "bold words in a line do not make it a heading": [
    "**As a** clerk **I want** a list",
    ["p As a clerk I want a list"],
  ],
  "bold in bold, bold in italics": ["***both***\n\n**a _b_**\n\n_**c**_", ["h6 both", "h6 a b", "h6 c"]],
  "CJK bold labels that end in punctuation": [
    "**验收标准：**\n1. 用户可以登录\n\n**受け入れ条件：**本文です",
    ["h6 验收标准：", "1. 用户可以登录", "p 受け入れ条件：本文です"],
  ],
  "emphasis characters that are none": [
    "snake_case_name, 2 * 3 * 4, a ** b, ~/home, **open",
    ["p snake_case_name, 2 * 3 * 4, a ** b, ~/home, **open"],
  ],
  "strike-through and escapes": [
    "~~old~~ new \\*stars\\* \\[x\\] 1\\. \\\\",
    ["p old new *stars* [x] 1. \\"],
  ],
  "code spans keep what is in them": [
    "Run `a*b*c` and ``x ` y`` or ` open",
    ["p Run a*b*c and x ` y or ` open"],
  ],
  "links, pictures, addresses": [
    "![shot](a.png)[b](<c d>) <https://example.com/a_b> [e](f(g)h) [i] [j](k l) ![alt",
    ["p b https://example.com/a_b e [i] [j](k l) ![alt"],
  ],
  "a picture alone leaves nothing": ["![screenshot](https://uploads.example.com/1.png)", []],
  "a link definition is a line like any other": ["[AC1]: done", ["p [AC1]: done"]],
  "only HTML's own tags go": [
    "As a <role> I want <b>bold</b> &amp; <span style='x'>plain</span> 1 < 2",
    ["p As a <role> I want bold & plain 1 < 2"],
  ],
  "HTML bold lines and lists": [
    "<strong>Criteria</strong>\n<ul><li>one</li><li>two</li></ul>",
    ["h6 Criteria", "- one", "- two"],
  ],
  "comments of templates go, also over blank lines": [
    "a <!-- say\n\nwhy --> b\n\n```\n<!-- kept -->\n```\n\n<!-- never closed",
    ["p a b", "~ <!-- kept -->", "p <!-- never closed"],
  ],
  "a collapsible section of Linear": [
    "+++ Edge cases\n\n- no network\n\n+++\n\nafter",
    ["h6 Edge cases", "- no network", "p after"],
  ],
  "a collapsible section without blank lines": [
    "+++ Details\ninside\n+++\nafter",
    ["h6 Details", "p inside", "p after"],
  ],
  "fences with a language and more": [
    "```Gherkin title=x\nGiven a\n  Then b\n```\n~~~\nplain\n~~~",
    ["~gherkin Given a⏎  Then b", "~ plain"],
  ],
  "a fence that never ends takes the rest": ["```sql\nselect 1", ["~sql select 1"]],
  "a fence inside an item": ["- run\n  ```sh\n  make\n  ```\n- next", ["- run", "~sh make", "- next"]],
  "an indented list is a list, never code": [
    "Steps:\n\n    - [ ] open\n    - [x] close",
    ["p Steps:", "- [ ] open", "- [x] close"],
  ],
  "everything in a quote is a quote": [
    "> **Ana** wrote:\n> - can we?\n>\n> # big\n\nmine",
    ["> Ana wrote:", "> can we?", "> big", "p mine"],
  ],
  "tables with their header": [
    "| Role | May see |\n|:--|--|\n| Owner | **all** \\| more |\n| | |",
    ["|| Role || May see", "| Owner | all | more"],
  ],
  "lines of an item stay in the item": ["- one\n  two\n\n  three\n- four", ["- one⏎two⏎three", "- four"]],
  "a label right below an item is no part of it": [
    "- the last step\nExpected:\n- works",
    ["- the last step", "p Expected:", "- works"],
  ],
  "an item that is a heading is an item": ["- ## Title\n- [ ] **bold**", ["- Title", "- [ ] bold"]],
  "bullets typed as other characters": [
    "• eins\n• zwei\n\n☐ offen\n☑ fertig\n\n1) a\n2) b",
    ["- eins", "- zwei", "- [ ] offen", "- [x] fertig", "1. a", "1. b"],
  ],
  "stars and pluses with boxes": ["* [ ] a\n* [x] b\n\n+ [ ] c", ["- [ ] a", "- [x] b", "- [ ] c"]],
  "empty items and empty boxes are nothing": ["- [ ]\n- \n\n*\n\n- [ ] real", ["- [ ] real"]],
  "ticks at either end of an item": [
    "- ✅ shipped\n- billing ❌\n- f(x)",
    ["- [x] shipped", "- [ ] billing", "- f(x)"],
  ],
  "a tick before a label is decoration": ["✅ Acceptance criteria", ["p ✅ Acceptance criteria"]],
  "mentions lose the name": [
    "@jane.doe and [@Jane Doe](https://linear.app/acme/profiles/jane), see @acme/ui, me@example.com",
    ["p @someone and @someone, see @acme/ui, me@example.com"],
  ],
  "Windows line ends": ["# A\r\n\r\ntext\r\n- b\r\n", ["h1 A", "p text", "- b"]],
  "right-to-left text": [
    "## معايير القبول\n\n- [ ] يمكن للمستخدم البحث",
    ["h2 معايير القبول", "- [ ] يمكن للمستخدم البحث"],
  ],
  "no-break and zero-width blanks": ["\ufeffa\u00a0b\u200b\0c", ["p a bc"]],
  "nothing at all": [" \n\t\n", []],
};

describe("Markdown", () => {
  it.each(Object.entries(SAMPLES))("%s", (_sentence, [source, expected]) => {
    expect(outline("markdown", source)).toEqual(expected);
  });

  it("reads nesting beyond its limit as lines and goes on after it", () => {
    const nested = Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- level ${depth}`).join(
      "\n",
    );
    const lines = outline("markdown", `${nested}\n\n# After`);
    expect(lines.at(-1)).toBe("h1 After");
    expect(lines.join("\n")).toContain("level 59");
  });

  it("loses nothing of a text of several portions, a long fence included", () => {
    const paragraphs = Array.from({ length: 3000 }, (_, n) => `Paragraph ${n} with some words.\n`).join("\n");
    const fence = `\`\`\`log\n${"line of the log\n".repeat(5000)}\`\`\``;
    const lines = outline("markdown", `${paragraphs}\n${fence}\n\n## End\n\n- item`);
    expect(lines.filter((line) => line.startsWith("p Paragraph"))).toHaveLength(3000);
    expect(
      lines
        .filter((line) => line.startsWith("~log"))
        .join("")
        .split("line of the log"),
    ).toHaveLength(5001);
    expect(lines.slice(-2)).toEqual(["h2 End", "- item"]);
  });
});
