import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "../../../src/report/redact/report.ts";
import type { Report, RuleResult } from "../../../src/report/schema.ts";
import { hostileReport } from "../hostile.ts";
import { finding, gap, report, rule, SAMPLE, team } from "../sample.ts";

const ACCOUNT = "5b10ac8d82e05b22cc7d4ef5";
const NEW_ACCOUNT = "712020:0c5c1f8e-95a3-4b1d-9a54-3b1f0f6f2d11";
const PEOPLE = new Set([
  "Anna Schmidt",
  "anna.schmidt@example.com",
  ACCOUNT,
  NEW_ACCOUNT,
  "José Núñez (Acme)",
  "張偉",
  "Петрова Мария",
  "bwayne",
  "García Ana María",
]);

const withTitle = (title: string): Report =>
  report({ findings: [finding({ rule: "po/x", subject: { kind: "item", key: "SHOP-1", title } })] });

const redacted = (text: string, people: ReadonlySet<string> = PEOPLE): string | undefined =>
  redact(withTitle(text), people).findings[0]?.subject.title;

describe("a redacted text", () => {
  it.each([
    ["Ask Anna Schmidt about it", "Ask someone about it"],
    ["ask ANNA  SCHMIDT's team", "ask someone's team"],
    ["Schmidt, Anna", "someone"],
    ["anna.schmidt, anna_schmidt and AnnaSchmidt", "someone, someone and someone"],
    ["cc @anna, @aschmidt and @Anna Schmidt", "cc someone, someone and someone"],
    ["José Núñez, Jose Nunez and José Núñez (Acme) too", "someone, someone and someone) too"],
    ["請問張偉先生", "請問someone先生"],
    ["Мария Петрова и ПЕТРОВА МАРИЯ", "someone и someone"],
    ["bwayne wrote", "someone wrote"],
    ["Ana María García, María García Ana", "someone, someone"],
    [`by ${ACCOUNT}.`, "by someone."],
    [`[~accountid:${NEW_ACCOUNT}] and ${NEW_ACCOUNT}`, "someone and someone"],
    ["Аnd [~who.ever] too", "Аnd someone too"],
    ["An\u200bna Sch\u00admidt", "someone"],
    ["\u001b[1mAnna\u001b[0m Schmidt", "someone"],
    ["ＡＮＮＡ Schmidt", "someone"],
  ])("names nobody: %s", (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    ["Annabel Schmidtke", "a longer word"],
    ["@annabel @media @types/node", "a mention of nobody known"],
    ["Anna's basket", "a first name on its own"],
    ["SHOP-12 costs 5 @ 3, react@18.2.0", "a number behind an at sign"],
    ["a | b\n\tc", "layout"],
    ["\u001b[2J cleared", "a control, which is the formats' to remove"],
  ])("is left as it is: %s (%s)", (text) => {
    expect(redacted(text)).toBe(text);
  });

  it.each([
    ["mail a.b+c@example.co.uk!", "mail someone!"],
    ["<x@example.com>,y@example.org", "<someone>,someone"],
    ["mailto:x@example.com?to=y%40example.com", "mailto:someone?to=someone"],
    ["ü.ö@exämple.de", "someone"],
    ["x＠example.com", "someone"],
    ["'x@example.com'", "'someone'"],
    ["a@b@example.com", "a@someone"],
  ])("has no e-mail address, whoever's it is: %s", (text, expected) => {
    expect(redacted(text, new Set())).toBe(expected);
  });

  it("does not blank every other word for a name of one letter or a small number", () => {
    expect(redacted("a plan for 12 items", new Set(["a", "12", "", " "]))).toBe("a plan for 12 items");
  });
});

describe("a redacted report", () => {
  const name = "Anna Schmidt";
  const original = report({
    gaps: [gap({ source: "jira:SHOP", what: "page", detail: `${name} may not read it` })],
    teams: [
      team({
        name: `${name}'s team`,
        rules: SAMPLE.teams[0]?.rules.map((rule) => ({ ...rule, reason: rule.reason && name })) ?? [],
        leftOut: [`only the items of ${name} were read`],
        unseen: [{ what: "roles", reason: `${name} has none` }],
      }),
    ],
    findings: [
      finding({
        rule: "po/x",
        subject: {
          kind: "item",
          key: "ANNA-7",
          title: name,
          url: "https://linear.app/acme/issue/ANNA-7/ask-anna-schmidt",
        },
        message: `quotes “${name}”`,
        evidence: { quotes: [name, { deep: "x@example.com" }], key: "ANNA-7", n: 3, none: null, yes: true },
      }),
      finding({ rule: "po/x", subject: { kind: "sprint", key: `${name} 12`, title: `${name} 12` } }),
      finding({
        rule: "po/x",
        subject: { kind: "item", key: "S-1", title: "t", url: "https://x.example/u/anna.schmidt/S-1" },
      }),
    ],
  });
  const clean = redact(original, new Set([name, "anna"]));

  it("names nobody in any of its strings but keys and ids", () => {
    const text = JSON.stringify(clean).replaceAll("ANNA-7", "");
    expect(text).not.toMatch(/anna|schmidt|@/i);
  });

  it("names nobody in what check and nightly add: waivers, gate, roadmap and trend", () => {
    const clean = redact(hostileReport("Anna Schmidt, bwayne"), PEOPLE);
    for (const part of [
      clean.waivers,
      clean.gate?.reasons,
      clean.gate?.notes,
      clean.findings.map((one) => one.waiver),
    ]) {
      expect(
        JSON.stringify(part, (key, value) => (key === "rule" || key === "team" ? "" : value)),
      ).not.toMatch(/anna|bwayne/i);
    }
    const titles = clean.teams.flatMap(({ roadmap }) => roadmap.items.map(({ title, url }) => [title, url]));
    expect(JSON.stringify([titles, clean.trend?.map(({ name, weeks }) => [name, weeks])])).not.toMatch(
      /anna|bwayne/i,
    );
  });

  it("keeps keys, ids, fingerprints, figures and the shape of evidence", () => {
    expect(clean.findings[0]).toMatchObject({
      fingerprint: original.findings[0]?.fingerprint,
      rule: "po/x",
      subject: { key: "ANNA-7", title: "someone" },
      evidence: { quotes: ["someone", { deep: "someone" }], key: "ANNA-7", n: 3, none: null, yes: true },
    });
  });

  it("shortens an address that repeats the title and drops one that still names somebody", () => {
    expect(clean.findings[0]?.subject.url).toBe("https://linear.app/acme/issue/ANNA-7");
    expect(clean.findings[2]?.subject).not.toHaveProperty("url");
  });

  it("drops a query that names somebody, for it would find nothing without the name", () => {
    const query = (text: string): RuleResult["queries"][number] => ({
      language: "JQL",
      ...{ texts: [text], by: "condition", finds: 1 },
    });
    const [named, plain] = [query('status in ("Waiting for Anna Schmidt")'), query("status in (Open)")];
    const one = team({ rules: [rule({ id: "po/x", queries: [named, plain] })] });
    expect(redact(report({ teams: [one] }), PEOPLE).teams[0]?.rules[0]?.queries).toEqual([plain]);
  });

  it("is equal to the original where nobody is named, and leaves the original alone", () => {
    const before = structuredClone(SAMPLE);
    expect(redact(SAMPLE, new Set(["Nobody Here"]))).toEqual(SAMPLE);
    expect(SAMPLE).toEqual(before);
  });
});

describe("redaction of any text", () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);

  it("leaves no known name, however it is cased and surrounded", () => {
    fc.assert(
      fc.property(word, word, fc.string(), fc.string(), fc.boolean(), (first, last, before, after, upper) => {
        const name = `${first} ${last}`;
        const written = upper ? name.toUpperCase() : name;
        const text = redacted(`${before} ${written} ${after}`, new Set([name]));
        expect(` ${text?.toLowerCase()} `).not.toContain(` ${name} `);
      }),
    );
  });

  it.each(["a@", "a.b@c.d ", "[~", "[~a", "%40", "anna ", "x%40y", "張", "@anna"])(
    "reads a long text to its end: %j",
    (unit) => {
      const people = new Set(["anna ".repeat(30), "Anna Schmidt", "張張張張張張張張張張張張"]);
      const text = redacted(`${unit.repeat(300_000 / unit.length)} Anna Schmidt`, people);
      expect(text).toMatch(/someone$/);
    },
  );

  it("takes 5,000 people out of 10,000 findings", () => {
    const people = new Set(Array.from({ length: 5_000 }, (_, n) => `Firstname${n % 70} Lastname${n}`));
    const findings = Array.from({ length: 10_000 }, (_, n) =>
      finding({
        rule: "po/x",
        subject: {
          kind: "item",
          key: `SHOP-${n}`,
          title: `Ask Firstname${n % 70} Lastname${n % 5_000} about ${n}`,
        },
        message: `says ${n} things, one of them to Firstname${n % 70}`,
        evidence: { quote: `a sentence of about sixty characters that somebody wrote ${n}` },
      }),
    );
    const clean = redact(report({ findings }), people);
    expect(clean.findings[77]?.subject.title).toBe("Ask someone about 77");
  });
});
