import { describe, expect, it } from "vitest";
import { outline, type Samples } from "../outline.ts";

const SAMPLES: Samples = {
  "a story as Jira writes it": [
    `h2. Why
Accountants *lose an hour* a week, see [the interviews|https://example.com/notes].

h3. *Acceptance criteria*
* Search finds an invoice by _number_
** also by customer
# first
## nested
- dash
`,
    [
      "h2 Why",
      "p Accountants lose an hour a week, see the interviews.",
      "h3 Acceptance criteria",
      "- Search finds an invoice by number",
      "  - also by customer",
      "1. first",
      "  1. nested",
      "- dash",
    ],
  ],
  "a hash is a number here, never a heading": [
    "# Acceptance criteria\n# second",
    ["1. Acceptance criteria", "1. second"],
  ],
  "mixed lists": ["* a\n*# b\n#* c\n*- d", ["- a", "  1. b", "  - c", "  - d"]],
  "headings with and without their blank": [
    "h1. A\nh6.*B*\nh3.标准\nh7. no",
    ["h1 A", "h6 B", "h3 标准", "p h7. no"],
  ],
  "a whole bold line is a heading": [
    "*Kryteria akceptacji:*\n# raz\n\n*{color:#333}Ziel{color}*\ntext\n\n*not* all\n\n+*AC*+",
    ["h6 Kryteria akceptacji:", "1. raz", "h6 Ziel", "p text", "p not all", "h6 AC"],
  ],
  "Markdown bold in wiki text": ["**Acceptance Criteria**\n* a", ["h6 Acceptance Criteria", "- a"]],
  "Markdown boxes in wiki text": [
    "- [ ] offen\n* [x] fertig\n[] lose\n[X] Haken\n* - [ ] doppelt\n-[ ] eng",
    ["- [ ] offen", "- [x] fertig", "- [ ] lose", "- [x] Haken", "- [ ] doppelt", "- [ ] eng"],
  ],
  "Jira's signs as boxes": [
    "* (/) done\n* (x) failed\n* (!) check\n* sorted (/)\n(/) alone\n\n(!) Careful",
    ["- [x] done", "- [ ] failed", "- [ ] check", "- [x] sorted", "- [x] alone", "p (!) Careful"],
  ],
  "code with its language, wherever it stands": [
    "{code:java|title=A.java}\nint a;\n\n{code}\n{code:title=x|language=Gherkin}\nGiven\n{code}\n{code}\nh1. no\n{code}",
    ["~java int a;", "~gherkin Given", "~ h1. no"],
  ],
  "preformatted text and code in a line": [
    "before {noformat}*a*{noformat} after",
    ["p before", "~ *a*", "p after"],
  ],
  "code that never ends eats nothing": [
    "{code:sql}\nselect 1\n\nh3. AC\n* a {noformat}\n* b",
    ["p select 1", "h3 AC", "- a", "- b"],
  ],
  "quotes over lines and in a line": [
    "{quote}\nold *text*\n\n* with a list\n{quote}\nnew\nbq. short\n{quote}one{quote} rest",
    ["> old text", "> with a list", "p new", "> short", "> one", "p rest"],
  ],
  "a quote that never ends quotes nothing": ["a\n{quote}\nb\n* c", ["p a", "p b", "- c"]],
  "a quote mark inside code is code": [
    "{quote}a{quote}\n{code}\n{quote}\n{code}\nb",
    ["> a", "~ {quote}", "p b"],
  ],
  "panels and collapsible parts": [
    "{panel:title=Критерии приёмки|borderColor=#ccc}\n* раз\n{panel}\n{panel:bgColor=#fff}\nx\n{panel}\n{expand:More}\ny\n{expand}",
    ["h6 Критерии приёмки", "- раз", "p x", "h6 More", "p y"],
  ],
  "colour goes, also around list marks": [
    "{color:red}* one{color}\n* {color:#de350b}*two*{color}\n{color:red}h3. Title{color}",
    ["- one", "- two", "h3 Title"],
  ],
  tables: [
    "||Role||May see||\n|Owner|[all|https://example.com]|\n|Clerk|own\nand shared|\n| | |\n|open row\nh3. Next",
    ["|| Role || May see", "| Owner | all", "| Clerk | own⏎and shared", "| open row", "h3 Next"],
  ],
  "a row that is never closed ends with its line": [
    "|a|b\n* one\n* two\n\ntext",
    ["| a | b", "- one", "- two", "p text"],
  ],
  "bars inside links, macros, pictures and escapes": [
    "|[x|https://example.com]|{color:red}y{color}|!a.png|width=20!|c\\|d|",
    ["| x | y |  | c|d"],
  ],
  "forced line breaks": ["one\\\\two\\\\ *three*", ["p one⏎two", "h6 three"]],
  escapes: ["\\*no\\* \\{code} \\[x\\] a\\-b", ["p *no* {code} [x] a-b"]],
  "what only looks like a mark": [
    "snake_case, 2*3*4, C++ and a+b, well-known -- fine, {userId}, f(x), x^2 ~ y, [WIP] now",
    ["p snake_case, 2*3*4, C++ and a+b, well-known -- fine, {userId}, f(x), x^2 ~ y, [WIP] now"],
  ],
  "text effects": [
    "-gone- +new+ _it_ x ^up^ ~down~ {*}in{*}word {{a*b*c}} {anchor:top}end",
    ["p gone new it x up down inword a*b*c end"],
  ],
  links: [
    "[*bold* text|https://example.com] [https://example.com/a] [mail|mailto:a@example.com] [^plan.pdf] [a|b|smart-link]",
    ["p bold text https://example.com/a mail plan.pdf a"],
  ],
  "mentions lose the name": ["Ask [~jdoe] or [~accountid:5b10:ac8d]?", ["p Ask @someone or @someone?"]],
  "pictures go, exclamations stay": [
    "!screen shot 1.png|thumbnail! Careful! Do not! !https://example.com/a! Wow!",
    ["p Careful! Do not! Wow!"],
  ],
  "a rule of four dashes": ["a\n----\nb\n--- c", ["p a", "p b⏎--- c"]],
  "lines below an item are more of it, labels are not": [
    "* one\nstill one\nExpected:\n* two\n\nthree",
    ["- one⏎still one", "p Expected:", "- two", "p three"],
  ],
  "an item that is a heading is an item": ["* h3. Title\n# h4. Two", ["- Title", "1. Two"]],
  "numbers typed by hand": [
    "1. first\n2) second\n1、三\n（2）四",
    ["1. first", "1. second", "1. 三", "1. 四"],
  ],
  "bullets behind blanks": ["  * a\n\t* b\n   - c", ["- a", "- b", "- c"]],
  "stars without a blank are no list": ["*bold* start of a line\n*", ["p bold start of a line"]],
  "a document kept as ADF": [
    '{adf:display=block}\n{"type":"taskList","content":[{"type":"taskItem","attrs":{"state":"DONE"},"content":[{"type":"text","text":"done"}]}]}\n{adf}\nafter',
    ["- [x] done", "p after"],
  ],
  "HTML character references": ["a&nbsp;b &lt;c&gt; &#8211; R&D &unknown;", ["p a b <c> – R&D &unknown;"]],
  "quoted mail": ["> can we?\nyes", ["> can we?", "p yes"]],
  "Windows line ends": ["h1. A\r\n\r\n* b\r\n", ["h1 A", "- b"]],
};

describe("Jira wiki markup", () => {
  it.each(Object.entries(SAMPLES))("%s", (_sentence, [source, expected]) => {
    expect(outline("wiki", source)).toEqual(expected);
  });
});
