import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type FileSource, readFiles } from "../../../src/connectors/files/read.ts";
import type { Reading } from "../../../src/connectors/reading.ts";
import { UserError } from "../../../src/errors.ts";
import { changelog, history, lines, rawIssue, status, user } from "../jira/raw.ts";
import { only, readJson, readText } from "./export.ts";

const root = mkdtempSync(join(tmpdir(), "backlint-read-"));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
/** A folder of these files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(root, String(++folders));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const read = (...sources: readonly (string | FileSource)[]): Promise<Reading> =>
  readFiles(
    sources.map((source) => (typeof source === "string" ? { path: source } : source)),
    () => ({}),
    { stdin: Readable.from([]) },
  );
const keys = ({ backlogs }: Reading): readonly string[] =>
  backlogs.flatMap(({ items }) => items.map(({ key }) => key)).sort();

const two = [rawIssue("SHOP-1"), rawIssue("SHOP-2")];

describe("an export", () => {
  test.each([
    ["a list", JSON.stringify(two)],
    ["a page", JSON.stringify({ startAt: 0, maxResults: 50, total: 2, issues: two })],
    [
      "pages of several searches",
      two.map((one) => JSON.stringify({ issues: [one], isLast: true })).join("\n"),
    ],
    ["values", JSON.stringify({ values: two })],
    ["an issue a line", lines(...two)],
    ["an issue a line in the Windows way", `\ufeff${lines(...two).replaceAll("\n", "\r\n\r\n")}`],
    ["one issue after another", two.map((one) => JSON.stringify(one, null, 2)).join("\n")],
    [
      "Airbyte's log",
      lines(
        { type: "LOG", log: { level: "INFO" } },
        ...two.map((data) => ({ type: "RECORD", record: { stream: "x__jira__issues", data } })),
      ),
    ],
  ])("may be %s", async (_, text) => {
    const plain = await readText(text);
    expect(keys(plain)).toEqual(["SHOP-1", "SHOP-2"]);
    expect(plain.gaps).toEqual([]);
    expect(keys(await readText(gzipSync(text)))).toEqual(["SHOP-1", "SHOP-2"]);
    expect(keys(await readText(Buffer.from(`\ufeff${text.replace("\ufeff", "")}`, "utf16le")))).toEqual([
      "SHOP-1",
      "SHOP-2",
    ]);
  });

  test("may be a single issue", async () => {
    expect(keys(await readJson(two[0]))).toEqual(["SHOP-1"]);
  });

  test("reads the same in whatever pieces it comes", async () => {
    const text = Buffer.from(lines(...two, user("ada-0001"), { id: 1, name: "ß", state: "active" }));
    const whole = await readText(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), fc.boolean(), async (size, packed) => {
        const bytes = packed ? gzipSync(text) : text;
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const found = await readFiles([{ path: "-" }], () => ({}), { stdin: Readable.from(pieces) });
        expect(JSON.stringify(found)).toEqual(JSON.stringify(whole));
      }),
      { numRuns: 30 },
    );
  });

  test("cut anywhere is a gap, and what stood before the cut is read", async () => {
    const text = JSON.stringify({ total: 2, issues: two });
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      for (let end = 0; end < bytes.length; end += 13) {
        const reading = await readText(bytes.subarray(0, end));
        expect(reading.gaps[0]?.cuts, `cut at ${end}`).toBe("everything");
      }
    }
    const half = await readText(text.slice(0, text.indexOf("SHOP-2")));
    expect(keys(half)).toEqual(["SHOP-1"]);
    expect(half.gaps[0]?.detail).toBe("line 1: the file ends in the middle of a record: it was cut short");
  });

  test("damaged inside its compression is a gap, and what stood before is read", async () => {
    const bytes = gzipSync(lines(...Array.from({ length: 800 }, (_, i) => rawIssue(`SHOP-${i}`))));
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 20);
    const reading = await readText(bytes);
    expect(reading.gaps[0]?.detail).toMatch(/damaged|not valid JSON/);
    expect(reading.gaps[0]?.cuts).toBe("everything");
    expect(keys(reading).length).toBeGreaterThan(100);
  });

  test("with fewer issues than its search found is a gap", async () => {
    const first = await readJson({ total: 3, startAt: 0, issues: two });
    expect(first.gaps).toMatchObject([{ what: "issues", detail: expect.stringContaining("only 2") }]);
    expect((await readJson({ isLast: false, nextPageToken: "x", issues: two })).gaps).toMatchObject([
      { what: "issues" },
    ]);
  });

  test.each([
    ["nothing", ""],
    ["an error answer", '{"errorMessages":["You do not have permission"],"errors":{}}'],
    ["a page of a log-in", "<!doctype html><html>, log in</html>"],
    ["words", "no data"],
    ["someone else's JSON", '{"a":[{"b":1}]}'],
    ["a number", "7"],
    ["no issues", '{"issues":[],"total":0}'],
    ["an answer beside the point", JSON.stringify([user("ada-0001")])],
  ])("that holds %s is a gap", async (_, text) => {
    const { gaps, backlogs } = await readText(text);
    expect(gaps).toMatchObject([{ source: "standard input", cuts: "everything" }]);
    expect(backlogs).toEqual([]);
  });
});

describe("a file that is no export", () => {
  const EXPORT = "export the items as CSV with all fields, or save the JSON that the API answers with";
  const of = async (name: string, content: string | Uint8Array) => {
    const path = folder({ [name]: content });
    const { backlogs, gaps } = await read(join(path, name));
    expect(backlogs).toEqual([]);
    expect(gaps.map(({ cuts }) => cuts)).toEqual(["everything"]);
    return gaps.map(({ source, what, detail }) => `${source} ${what}: ${detail}`);
  };

  test("is refused in one line that says what it is, and what to do", async () => {
    const workbook = Buffer.from([
      0x50,
      0x4b,
      0x03,
      0x04,
      ...Array.from({ length: 3000 }, (_, i) => i % 256),
    ]);
    expect(await of("board.xlsx", workbook)).toEqual([
      `board.xlsx content: is a ZIP or Excel file, which is not read: ${EXPORT}`,
    ]);
    const page = "<html><body><table><tr><td>SHOP-1, SHOP-2</td></tr></table></body></html>";
    const feed = '<?xml version="1.0"?>\n<rss><item><key>SHOP-1</key></item></rss>';
    for (const [name, content] of [
      ["board.xls", page],
      ["board.xml", feed],
      ["board.csv", `\n ${page}`],
    ] as const)
      expect(await of(name, content)).toEqual([
        `${name} content: is XML or HTML, which is not read: ${EXPORT}`,
      ]);
    expect(await of("board.json", '{"SHOP-1":{"a":{"b":1}}}')).toEqual([
      `board.json content: contains neither issues nor any other known answer of Jira or Linear: ${EXPORT}`,
    ]);
    expect(await of("board.csv", "Ticket;Titel\nSHOP-1;Eins\n")).toEqual([
      "board.csv content: its columns are not those of a Jira or Linear export: Jira's are Issue key, Issue Type, Summary, Status, Created and others, in the language of the user; Linear's are ID, Team, Title, Status, Created and others",
    ]);
  });

  test("is passed over in a folder", async () => {
    const page = "<html></html>";
    const { gaps } = await read(folder({ "a.json": JSON.stringify(two), "b.json": page, "c.csv": page }));
    expect(gaps).toEqual([]);
  });
});

describe("a folder", () => {
  const statuses = [{ id: "7", name: "Beim Kunden", statusCategory: { key: "indeterminate" } }];
  const files = {
    "issues.jsonl.gz": gzipSync(
      lines(
        rawIssue("SHOP-1", { status: { id: "7", name: "Beim Kunden" }, customfield_1: 3 }),
        rawIssue("SHOP-2"),
      ),
    ),
    "fields.json": JSON.stringify([
      {
        id: "customfield_1",
        name: "Story Points",
        custom: true,
        clauseNames: [],
        schema: { type: "number" },
      },
    ]),
    "statuses.json": JSON.stringify(statuses),
    "sprints.json": JSON.stringify({
      isLast: true,
      values: [{ id: 3, name: "Three", state: "active", originBoardId: 1, goal: "Ship" }],
    }),
    "boards.json": JSON.stringify({
      values: [{ id: 1, name: "b", type: "scrum", location: { projectKey: "SHOP" } }],
    }),
    "more/remotelinks.jsonl": lines({
      issueKey: "SHOP-2",
      id: 1,
      object: { url: "https://wiki.example.com/p", title: "Plan" },
    }),
    "notes.txt": "not read",
  };

  test("is read with the answers beside the issues", async () => {
    const reading = await read(folder(files));
    const team = only(reading);
    expect(reading.gaps).toEqual([]);
    expect(team.items[0]).toMatchObject({ estimate: 3, status: { category: "started" }, remoteLinks: [] });
    expect(team.items[1]?.remoteLinks).toMatchObject([{ title: "Plan", leadsTo: "document" }]);
    expect(team).toMatchObject({ profile: "scrum", sprints: [{ name: "Three", goal: "Ship" }] });
  });

  test("may hold one issue a file, and settings and tables of other programs", async () => {
    const reading = await read(
      folder({
        "a/SHOP-1.json": JSON.stringify(two[0], null, 2),
        "a/SHOP-2.json": JSON.stringify(two[1]),
        "meta.json": '{"version":3,"from":"2026-01-01","limits":{"a":1}}',
        "pairs.csv": "left,right\n1,2\n",
        ".hidden.json": "{",
      }),
    );
    expect(keys(reading)).toEqual(["SHOP-1", "SHOP-2"]);
    expect(reading.gaps).toEqual([]);
  });

  test("with a file that is damaged, empty or unknown says which", async () => {
    const { gaps } = await read(
      folder({
        "a.json": JSON.stringify(two),
        "b.json": '[{"key":',
        "c.json": "",
        "d.json": '[{"odd":true}]',
      }),
    );
    expect(gaps.map(({ source }) => source)).toEqual(
      ["b.json", "c.json", "d.json"].map((name) => join(String(folders), name)),
    );
  });

  test("may spread the pages of one search over its files", async () => {
    const pages = {
      "1.json": JSON.stringify({ total: 2, issues: [two[0]] }),
      "2.json": JSON.stringify({ total: 2, issues: [two[1]] }),
    };
    expect((await read(folder(pages))).gaps).toEqual([]);
  });
});

describe("sources", () => {
  test("that are not there are the user's error", async () => {
    await expect(read(join(root, "nowhere.json"))).rejects.toThrow(UserError);
    await expect(read(folder({ "a.txt": "" }))).rejects.toThrow(UserError);
  });

  test("may ask for one project of a file", async () => {
    const path = join(folder({ "a.jsonl": lines(...two, rawIssue("APP-1"), rawIssue("WEB-1")) }), "a.jsonl");
    expect((await read({ path, key: "APP" })).backlogs.map(({ id }) => id)).toEqual(["jira:APP"]);
    const both = await read({ path, key: "APP" }, { path, key: "SHOP" });
    expect(both.backlogs.map(({ id }) => id)).toEqual(["jira:APP", "jira:SHOP"]);
    await expect(read({ path, key: "PHP" })).rejects.toThrow(/project PHP is not in this export/);
  });

  test("are one reading together", async () => {
    const one = join(
      folder({ "a.json": JSON.stringify([rawIssue("SHOP-1", { parent: { key: "SHOP-2" } })]) }),
      "a.json",
    );
    const other = join(folder({ "b.json": JSON.stringify([rawIssue("SHOP-2")]) }), "b.json");
    expect(only(await read(one, other)).roadmap.map(({ key }) => key)).toEqual(["SHOP-2"]);
  });

  test("are asked for their settings by team", async () => {
    const asked: string[] = [];
    await readFiles(
      [{ path: "-" }],
      (id, key) => {
        asked.push(`${id} ${key}`);
        return {};
      },
      { stdin: Readable.from([Buffer.from(JSON.stringify(two))]) },
    );
    expect(new Set(asked)).toEqual(new Set(["jira:SHOP SHOP"]));
  });
});

test("reading is the same every time", async () => {
  const issues = Array.from({ length: 20 }, (_, i) =>
    rawIssue(
      `SHOP-${i}`,
      { assignee: user(`person-${i % 3}`), status: status("Doing", "indeterminate") },
      {
        changelog: changelog(history("2026-03-02T10:00:00Z", ["status", "To Do", "Doing"])),
      },
    ),
  );
  const text = lines(...issues);
  expect(JSON.stringify(await readText(text))).toBe(JSON.stringify(await readText(text)));
});
