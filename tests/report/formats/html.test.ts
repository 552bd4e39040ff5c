import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { html } from "../../../src/report/formats/html.ts";
import type { Report, TeamReport } from "../../../src/report/schema.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { limit, report, SAMPLE, SAMPLE_OF_ONE, team } from "../sample.ts";

const withoutCode = (source: string): string => source.replace(/<(style|script)>.*?<\/\1>/gs, "");

/** What stands between the tags, in order; the style and the script left out. */
const textOf = (source: string): string =>
  withoutCode(source)
    .replace(/<[^>]*>/g, "\n")
    .replace(/\n{2,}/g, "\n");

const TAG = /<(\/?[a-z][a-z0-9]*|!doctype)((?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*)( html)?\/?>/g;

/** Every tag with the names of its attributes. Links to items are left out: only an address makes one. */
function shapeOf(source: string): readonly string[] {
  const page = withoutCode(source);
  const bare = page.replace(
    /<a class="key" href="[^"]*" rel="noreferrer noopener">(.*?)<\/a>/g,
    '<span class="key">$1</span>',
  );
  return [...bare.matchAll(TAG)].map(
    ([, name = "", attributes = ""]) => name + attributes.replace(/="[^"]*"/g, ""),
  );
}

const inside = (source: string, tag: "style" | "script"): string =>
  new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(source)?.[1] ?? "";

const headings = (source: string): string[] =>
  [...source.matchAll(/<(h[1-6])>(.*?)<\/\1>/g)].map(
    ([, level, words = ""]) => `${level} ${words.replace(/<[^>]*>/g, "")}`,
  );

const page = html(SAMPLE_OF_CHECK);

it("says beside the counts, and among the answers, what a question covers beyond its own members", () => {
  const covers =
    "also covers 9 finished roadmap items, created 12 Jan to 1 Oct 2026, as only 2 of the 3 in progress can be judged";
  expect(textOf(page)).toContain(`4 too many (${covers}).`);
  expect(textOf(page)).toContain(`Success metric, Problem statement: ${covers}.`);
});

describe("the HTML report", () => {
  it("is one file that loads nothing and may run nothing but its own script and style", () => {
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hash = (source: string): string => createHash("sha256").update(source).digest("base64");
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash(inside(page, "style"))}'`,
      `script-src 'sha256-${hash(inside(page, "script"))}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.match(/<script|<style/g)).toEqual(["<style", "<script"]);
    const foreign = /^(link|img|iframe|object|embed|base)\b| (src|srcset|style|on[a-z]+|action)( |$)/;
    expect(shapeOf(page).filter((tag) => foreign.test(tag))).toEqual([]);
    expect(inside(page, "style")).not.toMatch(/@import|url\((?!#)/);
  });

  it("has a script that could not end early", () => {
    expect(inside(page, "script")).toMatch(/^\(function client\(.*\)\(window\)$/s);
    expect(inside(page, "script")).not.toMatch(/<\/script|<!--/i);
  });

  it("says first what is missing, then whether the gate holds, then the teams", () => {
    expect(headings(page).filter((heading) => /^h[12]/.test(heading))).toEqual([
      "h1 Backlog report",
      "h2 Incomplete: 2 gaps",
      "h2 Gate:  Failed, and part could not be checked",
      "h2 Teams",
      "h2 Checkout",
      "h2 成長チーム Growth",
      "h2 Just started",
      "h2 Findings",
      "h2 Waivers and baseline",
    ]);
    expect(headings(html(SAMPLE_OF_ONE)).slice(0, 3)).toEqual([
      "h1 Backlog report",
      "h2 Checkout",
      "h3 Do first",
    ]);
  });

  it("shows of each team what to do first before anything else, and of one with all of it every chart", () => {
    const all = headings(page);
    const from = all.indexOf("h2 Checkout");
    expect(all.slice(from, all.indexOf("h2 成長チーム Growth"))).toEqual([
      "h2 Checkout",
      "h3 Do first",
      "h3 Areas",
      "h3 Shares and limits",
      "h3 Last 26 weeks",
      "h3 From roadmap to backlog",
      "h3 Age of the open items",
      "h3 Created and resolved",
      "h3 Backlog babysitter: the signals",
      "h3 Answers",
      "h3 Not visible in this source",
    ]);
  });

  it("leads an area with its counts, gives its score as a range and says why there is none", () => {
    expect(page).toMatch(/Strategy<small>.*? 1 fail<\/span>.*?<small><span class="whole">48–81<\/span>/);
    expect(page).toContain("Boundary is not judged: no account is mapped to the product owner");
  });

  it("sets what was created against what was resolved, year by year, where both are known of two years", () => {
    const years = (all: TeamReport["years"]) => html(report({ teams: [team({ years: all })] }));
    const two = years([
      { year: 2025, created: 1_000, resolved: 250 },
      { year: 2026, created: 0, resolved: 0 },
    ]);
    expect(two).toMatch(
      /<th scope="row">2025<\/th><td class="picture"><svg .*?width="100%".*?width="25%".*?<td class="number">1,000<\/td><td class="number">250<\/td>/,
    );
    expect(years([{ year: 2026, created: 5, resolved: 2 }])).not.toContain("Created and resolved");
    expect(years(null)).not.toContain("Created and resolved");
  });

  it("says of an area how the old and the new share in it", () => {
    expect(page).toContain("Hygiene: 31 of 93 open items are older than two years; of 25 from the last year");
  });

  it("has the queries to paste, a long list of keys folded, each selected by a click", () => {
    expect(page).toContain(
      '<p class="quiet">JQL, finds 58 of them: <code class="query">project = &quot;SHOP&quot; AND',
    );
    expect(page).toContain(
      '<details class="quiet"><summary>JQL, 31 keys</summary><code class="query">key in',
    );
    expect(page).toContain('<p class="quiet">JQL: <code class="query">key in (PLAN-7, PLAN-12');
    expect(inside(page, "style")).toMatch(/\.query\s*\{[^}]*user-select:\s*all/);
  });

  it("draws a share between its bound and its limit, with a shape of its own for each answer", () => {
    const [rule] = SAMPLE_OF_ONE.teams[0]?.rules ?? [];
    if (rule === undefined) throw new Error("the sample has no rule");
    const drawn = html(
      report({
        teams: [team({ rules: [{ ...rule, share: 0.75, bound: 0.5, tolerance: limit(0.4, 8) }] })],
      }),
    );
    expect(drawn).toContain('<line class="limit" x1="40%" x2="40%"');
    expect(drawn).toContain('<line class="sure" x1="50%" x2="75%"');
    expect(drawn).toContain('<svg class="at" x="75%" y="9"><path class="is-fail"');
  });

  it("leaves a gap in a trend where a week has no answer, and says where it went", () => {
    expect(page).toContain('aria-label="from 6 of 40 to 24 of 40, worse, limit 20 %"');
    const [, path = ""] =
      /aria-label="from 16 of 40 to 16 of 40, no clear[^>]*>.*?<path class="trend" d="([^"]*)"/.exec(page) ??
      [];
    expect(path.match(/M/g)?.length).toBe(7);
  });

  it("says which roadmap item has nothing under it, and how much of the backlog comes of the roadmap", () => {
    expect(textOf(page)).toContain("Grow in the north\nPLAN-2\n started\nnothing under it\n");
    expect(page).toContain("1 of 4 open roadmap items: nothing under it");
    expect(page).toContain("71 % of the open stories have a roadmap item above them (41 of 58)");
  });

  it("counts no work under the roadmap where some of it was left out", () => {
    const [one] = SAMPLE_OF_CHECK.teams[0]?.roadmap.items ?? [];
    if (one === undefined) throw new Error("the sample has no roadmap");
    const part = { items: [{ ...one, new: null, started: null, done: null }], traced: null };
    const shown = textOf(html(report({ teams: [team({ roadmap: part })] })));
    expect(shown).toContain("not known");
    expect(shown).not.toContain("nothing under it");
  });

  it("says the state of a signal in words beside its bounds", () => {
    expect(textOf(page)).toContain("above the limit\n91 % to 99 %\n \nof 43,\n \nlimit 90 %\n");
    expect(page).toContain("not enough data: 3 events, at least 10 are needed");
  });

  it("lists every finding once, and what each rule asks", () => {
    expect(page.match(/<li[^>]*><(?:a|span) class="key"/g)?.length).toBe(SAMPLE_OF_CHECK.findings.length);
    expect(page).toContain("waived until 31 Jan 2027, PO: parked until the audit is over &lt;b&gt;</i>");
    expect(page).toContain("61 findings, 40 new, 21 waived");
  });

  it("offers the choices that there are, of each filter", () => {
    const selects = [...page.matchAll(/<select name="([a-z]+)">(.*?)<\/select>/g)].map(
      ([, name, options = ""]) => [name, options.match(/<option/g)?.length],
    );
    expect(selects).toEqual([
      ["team", 4],
      ["rule", 9],
      ["severity", 4],
      ["owner", 3],
      ["status", 4],
    ]);
    expect(html(SAMPLE_OF_ONE)).not.toContain('<select name="team">');
  });

  it("tells the settings, and what of them was changed", () => {
    const changed = {
      ...SAMPLE,
      config: { hash: "0f3b", changed: ["rules.po/story-size.severity", "profile"] },
    };
    expect(textOf(html(changed))).toContain(
      "0f3b\n; 2 settings changed: \nrules.po/\nstory-size.severity\n, \nprofile\n.",
    );
    expect(page).toContain("all as recommended");
  });

  it("is whole where there is nothing to report", () => {
    expect(html(report({ teams: [] }))).toContain("<h1>Backlog report</h1>");
    expect(html(report({ teams: [team()] }))).toContain("Nothing can be recommended");
  });

  it("leads to no place that is not there", () => {
    for (const source of [page, html(SAMPLE_OF_ONE), html(report({ teams: [] }))]) {
      const ids = [...source.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      const places = [...source.matchAll(/(?:href="|url\()#([^")]*)/g)].map(([, place]) => place);
      expect(places.filter((place) => !ids.includes(place))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("is the same bytes for the same report", () => {
    expect(html(structuredClone(SAMPLE_OF_CHECK))).toBe(page);
  });

  const harmless = shapeOf(html(hostileReport("x")));

  it.each(Object.entries(HOSTILE))("makes no mark-up of %s", (_name, text) => {
    const source = html(hostileReport(text));
    expect(shapeOf(source)).toEqual(harmless);
    const body = withoutCode(source);
    expect(body.replace(TAG, "").match(/[<>]/)).toBeNull();
    expect(body.replace(/\n$/, "")).not.toMatch(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u,
    );
    for (const [, address] of body.matchAll(/ href="([^"]*)"/g))
      expect(address).toMatch(/^(#[\w-]+|https?:\/\/.*)$/);
  });

  it("links no address that could run code or pass for another", () => {
    const at = (url: string): Report =>
      report({
        teams: [team({ rules: SAMPLE_OF_ONE.teams[0]?.rules ?? [] })],
        findings: SAMPLE_OF_ONE.findings
          .slice(0, 1)
          .map((one) => ({ ...one, subject: { ...one.subject, url } })),
      });
    expect(html(at("https://example.org/a?b=1&c='\"<>"))).toContain(
      '<a class="key" href="https://example.org/a?b=1&amp;c=%27%22%3C%3E" rel="noreferrer noopener">SHOP-7</a>',
    );
    for (const url of [
      "javascript:alert(1)",
      "data:text/html,x",
      "https://user:word@example.org/",
      "//example.org",
    ]) {
      expect(html(at(url))).toContain('<span class="key">SHOP-7</span>');
    }
  });
});
