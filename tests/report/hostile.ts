/** Text as an attacker, or an accident, puts it into a tracker. Every format is pushed through all of it. */

import type { GateReason, Report, VerdictReport, Waiver } from "../../src/report/schema.ts";
import { SAMPLE_OF_CHECK } from "./check-sample.ts";

const ESC = "\u001b";

export const HOSTILE: Readonly<Record<string, string>> = {
  // Terminal control.
  colour: `${ESC}[31mred${ESC}[0m`,
  "clear screen": `${ESC}[2J${ESC}[H all gone`,
  "cursor up and overwrite": `${ESC}[3A${ESC}[2K fake line`,
  "window title": `${ESC}]0;owned\u0007 after`,
  hyperlink: `${ESC}]8;;https://evil.example/${ESC}\\click${ESC}]8;;${ESC}\\`,
  clipboard: `${ESC}]52;c;cm0gLXJmIC8=\u0007 paste`,
  "device query": `${ESC}[6n${ESC}[c${ESC}P$q"p${ESC}\\ answer me`,
  "unterminated string": `${ESC}]0;never closed`,
  "broken sequence": `${ESC}[12;`,
  reset: `${ESC}c reset`,
  "charset switch": `${ESC}(0 lqqk`,
  "one-byte CSI": "\u009b31m red",
  "one-byte OSC": "\u009d0;title\u009c after",
  "sequence inside a sequence": `${ESC}${ESC}[[31m31m`,
  "application program command": `${ESC}_secret${ESC}\\ shown`,
  NUL: "a\u0000b",
  "bell and backspace": "abc\u0008\u0008\u0008xyz\u0007",
  DEL: "ab\u007f\u007fc",
  "carriage return": "harmless\rOVERWRITTEN",
  "new lines": "one\ntwo\r\nthree\u0085four",
  "fake row": "title\n  ✓ po/acceptance-criteria  0 of 40",
  tabs: "a\t\t\tb",
  "vertical tab and form feed": "a\u000bb\u000cc",
  "line and paragraph separators": "a\u2028b\u2029c",
  // Bidi, invisible, broken.
  "right-to-left override": "user\u202Egnp.exe",
  isolates: "a\u2066b\u2067c\u2068d\u2069e",
  marks: "a\u200eb\u200fc\u061cd",
  "zero width": "a\u200bb\u200cc\u200dd\ufeffe\u2060f",
  "soft hyphen and joiner": "a\u00adb\u034fc\u180ed",
  "tag characters": "x\u{e0041}\u{e0042}\u{e007f}y",
  "variation selectors": "a\ufe0fb\u{e0100}c",
  "hangul filler": "\u3164\uffa0\u115f",
  "interlinear annotation": "a\ufff9b\ufffac\ufffbd",
  "lone surrogates": "a\ud800b\udc00c",
  noncharacters: "a\uffffb\ufffec\u{1ffff}d",
  "stacked marks": `Z${"\u0300\u0301\u0316".repeat(40)}algo`,
  "only blanks": " \u00a0\u3000\u2003 ",
  nothing: "",
  "wide padding": `a${"\u3000".repeat(60)}b`,
  // HTML.
  script: "<script>alert(1)</script>",
  "image with handler": "<img src=x onerror=alert(1)>",
  details: "</details><details open><summary>x",
  comment: "<!-- hide --> <!-- hide the rest",
  entity: "&lt;b&gt; &#60;i&#62; &copy;",
  "angle link": "<https://evil.example> <a@evil.example>",
  "cdata and processing": "<![CDATA[x]]> <?php x ?>",
  "attribute break": '" onmouseover="alert(1)" x="',
  "attribute break with quotes": "' onfocus='alert(1)' autofocus='",
  "script address": "javascript:alert(1)",
  "data address": "data:text/html,<script>alert(1)</script>",
  "end of a script": "</script><script>alert(1)</script>",
  "end of cdata": "]]>",
  // What a spreadsheet computes.
  formula: '=HYPERLINK("https://evil.example","x")',
  "formula with a command": "=cmd|' /C calc'!A0",
  "formula of another sign": "+1+1",
  "formula of an at": "@SUM(1+1)",
  // Markdown.
  image: "![x](https://evil.example/track.png)",
  link: "[click](javascript:alert(1)) [ref][1]\n\n[1]: https://evil.example",
  emphasis: "*a* **b** _c_ __d__ ~~e~~ ***f***",
  code: "`a` ``b`` ```c``` ~~~",
  fence: "```\ncode\n```",
  heading: "# heading",
  setext: "title\n=====\nother\n-----",
  "rule line": "---",
  "plus list": "+ item",
  "numbered list": "1. one",
  "numbered with bracket": "12) twelve",
  quote: "> quote",
  alert: "> [!WARNING]\n> x",
  table: "| a | b |\n|---|---|\n| 1 | 2 |",
  pipe: "a | b || c \\| d",
  task: "- [x] done",
  footnote: "text[^1]\n[^1]: note",
  backslashes: "\\*not\\* \\\\ end\\",
  math: "$x$ $$y$$ $`z`$",
  "trailing marks": "a * b _ c ~ d `",
  unclosed: "[[[[((((**__``<<<<",
  // What hosts link or replace.
  mention: "@octocat @org/team cc:@here (@a)",
  "slack mention": "<!channel> <@U123456> <#C123|general>",
  issue: "#12 org/repo#34 GH-56 gh-7",
  "gitlab references": '!12 $34 %56 &78 ~bug ^alert#1 %"v1" ~"to do"',
  shortcode: ":tada: :+1: a:b:c 12:30:45",
  address: "http://evil.example https://evil.example/x?y=1 ftp://evil.example",
  "bare address": "www.evil.example WWW.evil.example",
  mail: "mailto:a@evil.example a@evil.example",
  commit: "deadbee1 0123456789abcdef0123456789abcdef01234567",
  template: "{{ site.secret }} {% include x %}",
  "quick action": "/close /assign @me",
  // Wide and joined.
  wide: "日本語のとても長い題名がここに書かれていて端末の幅を超えてしまう場合",
  family: "👩‍👩‍👧‍👦👨‍💻🏳️‍🌈 family",
  "flags and keycaps": "🇩🇪🇫🇷 1️⃣ #️⃣",
  "long word": "a".repeat(400),
  "long wide word": "漢".repeat(300),
  scripts: "עברית العربية हिन्दी ไทย 한국어",
};

/** The sample with this text wherever a tracker, a configuration, or a report from elsewhere, could have put it. */
export function hostileReport(text: string): Report {
  const base = SAMPLE_OF_CHECK;
  const few = base.findings.filter(
    (finding, at, all) => all[at - 2]?.rule !== finding.rule || all[at - 2]?.team !== finding.team,
  );
  const waiver = (one: Waiver): Waiver => ({ ...one, rule: text, item: text, reason: text });
  const reason = (one: GateReason): GateReason => ({
    ...one,
    team: `${text}0`,
    id: one.kind === "gap" ? text : one.id,
    says: text,
  });
  return {
    ...base,
    tool: { ...base.tool, version: text },
    gaps: base.gaps.map((gap) => ({
      ...gap,
      ...{ source: text, what: text, detail: text },
      questions: gap.questions.map(({ id }) => ({ id, title: text })),
    })),
    questions: base.questions.map((one, at) =>
      at % 7 === 3 ? { ...one, title: text, asks: text, why: text, remedy: text } : one,
    ),
    teams: base.teams.map((team, n) => ({
      ...team,
      id: `${text}${n}`,
      name: text,
      rules: team.rules.map((rule, at) => ({
        ...rule,
        id: at % 7 === 3 ? text : rule.id,
        title: at % 7 === 5 || at % 7 === 3 ? text : rule.title,
        reason: rule.reason === null ? null : text,
        queries: rule.queries.map((query) => ({ ...query, language: text, texts: [text] })),
      })),
      roadmap: {
        ...team.roadmap,
        items: team.roadmap.items.map((item) => ({ ...item, key: text, title: text, url: text })),
      },
      ...(team.verdict === undefined ? {} : { verdict: hostileVerdict(team.verdict, text) }),
      unseen: team.unseen.map(() => ({ what: text, reason: text })),
    })),
    findings: few.map((finding) => ({
      ...finding,
      rule: finding.rule === "hygiene/staleness" ? text : finding.rule,
      team: `${text}${base.teams.findIndex(({ id }) => id === finding.team)}`,
      subject: { kind: finding.subject.kind, key: text, title: text, url: text },
      message: text,
      remedy: text,
      evidence: { text },
      ...(finding.waiver === undefined ? {} : { waiver: waiver(finding.waiver) }),
    })),
    waivers: {
      ...base.waivers,
      expired: base.waivers.expired.map(waiver),
      unused: base.waivers.unused.map(waiver),
    },
    baseline: { file: text, known: 19, reopened: 1, settled: 4 },
    ...(base.gate === undefined
      ? {}
      : {
          gate: {
            ...base.gate,
            reasons: base.gate.reasons.map(reason),
            unjudged: base.gate.unjudged.map(reason),
            notes: [text],
          },
        }),
    trend: (base.trend ?? []).map((team) => ({
      ...team,
      id: `${text}0`,
      name: text,
      weeks: team.weeks.map(({ end, unknown }) => ({ end, unknown: unknown === null ? null : text })),
    })),
  };
}

const hostileVerdict = (verdict: VerdictReport, text: string): VerdictReport => ({
  ...verdict,
  text,
  signals: verdict.signals.map((one) => ({ ...one, reason: one.reason === null ? null : text })),
  toSeeMore: [text],
});
