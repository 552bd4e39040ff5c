import { describe, expect, it } from "vitest";
import { csvRecords } from "../../../src/connectors/files/csv.ts";
import { GapLog } from "../../../src/connectors/gaps.ts";

/** Rows as [line, …cells], read in pieces of a few bytes so that every boundary is met. */
async function read(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const gaps = new GapLog();
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
  }
  const rows: (string | number)[][] = [];
  let header: readonly string[] = [];
  for await (const { row, line } of csvRecords(pieces(), "a.csv", gaps)) {
    header = row.header;
    rows.push([line, ...row.cells]);
  }
  // Whatever is wrong with a table, any cell of it may be.
  expect(gaps.list().every(({ cuts }) => cuts === "everything")).toBe(true);
  return { header, rows, gaps: gaps.list().map(({ detail }) => detail) };
}

describe("CSV", () => {
  it.each([
    ["commas", "a,b\n1,2;3\n"],
    ["semicolons", "a;b\n1;2;3\n".replace("2;3", '"2;3"')],
    ["tabs", "a\tb\n1\t2;3\n"],
    ["a byte order mark and line ends of Windows", "\ufeffa,b\r\n1,2;3\r\n"],
    ["quotes around all", '"a","b"\n"1","2;3"\n'],
    ["no line end at the end", "a,b\n1,2;3"],
  ])("is read with %s", async (_, text) => {
    expect(await read(text)).toEqual({ header: ["a", "b"], rows: [[2, "1", "2;3"]], gaps: [] });
  });

  it("keeps line ends and quotes inside cells, and counts lines past them", async () => {
    const { rows } = await read('a,b\n"one\n""two""\n",x\n3,4\n');
    expect(rows).toEqual([
      [2, 'one\n"two"\n', "x"],
      [5, "3", "4"],
    ]);
  });

  it("forgives quotes where none belong, and empty cells beyond the header", async () => {
    const { rows, gaps } = await read('a,b\n5" wide,"x" y\n3,4,,\n');
    expect(rows.map(([, first]) => first)).toEqual(['5" wide', "3"]);
    expect(gaps).toEqual([]);
  });

  it("is read in a spreadsheet's encoding, which is said", async () => {
    const { rows, gaps } = await read(Buffer.from("a,b\nGrüße,é\n", "latin1"));
    expect(rows).toEqual([[2, "Grüße", "é"]]);
    expect(gaps).toEqual([expect.stringContaining("Windows-1252")]);
  });

  it("gives all rows before a quote that is never closed", async () => {
    const { rows, gaps } = await read(`a,b\n${"1,2\n".repeat(100)}3,"never\n4,5\n`);
    expect(rows).toHaveLength(100);
    expect(gaps).toEqual([expect.stringContaining("line 102")]);
  });

  it("names rows that are too short or too long", async () => {
    const { rows, gaps } = await read("a,b\n1\n2,3,4\n5,6\n");
    expect(rows).toHaveLength(3);
    expect(gaps).toEqual([expect.stringContaining("2 records, first at line 2")]);
  });

  it("is nothing where there is nothing", async () => {
    expect((await read("")).rows).toEqual([]);
    expect((await read("a,b\n")).rows).toEqual([]);
  });
});
