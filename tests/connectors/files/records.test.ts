import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RecordSplitter } from "../../../src/connectors/files/records.ts";
import { wrapperNames } from "../../../src/connectors/files/wrapping.ts";

interface Found {
  readonly records: readonly (readonly [string, unknown])[];
  readonly lines: readonly number[];
  readonly rests: readonly unknown[];
  readonly troubles: readonly string[];
}

/** What comes out of a text that arrives in pieces of these sizes, in buffers that are used again. */
function split(text: string, sizes: readonly number[] = [Math.max(1, Buffer.byteLength(text))]): Found {
  const records: [string, unknown][] = [];
  const lines: number[] = [];
  const rests: unknown[] = [];
  const troubles: string[] = [];
  const splitter = new RecordSplitter({
    names: wrapperNames([
      { lists: ["issues", "nodes", "users"], containers: [], records: ["fields", "identifier"] },
    ]),
    record: (value, line, path) => {
      records.push([path, value]);
      lines.push(line);
    },
    list: () => {},
    rest: (value) => rests.push(value),
    broken: (line, detail) => troubles.push(`${line}: ${detail}`),
    noise: (line) => troubles.push(`${line}: noise`),
  });
  const bytes = Buffer.from(text);
  const buffers = [Buffer.alloc(Math.max(...sizes)), Buffer.alloc(Math.max(...sizes))];
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const buffer = buffers[turn % 2] ?? bytes;
    buffer.fill(0);
    const size = bytes.copy(buffer, 0, from, from + (sizes[turn % sizes.length] ?? 1));
    splitter.push(buffer.subarray(0, size));
    from += size;
  }
  splitter.finish();
  return { records, lines, rests, troubles };
}

const issue = fc.record({
  key: fc.integer({ min: 1, max: 9999 }).map((n) => `SHOP-${n}`),
  fields: fc.dictionary(
    fc.string({ maxLength: 8 }),
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...'\\"{}[],:\n\r\tüß中😀ab '), maxLength: 80 }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    { maxKeys: 4 },
  ),
});
const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });

/** Every way to write a list of records down. */
const forms: Readonly<Record<string, (list: readonly unknown[]) => string>> = {
  "one a line": (list) => list.map((one) => `${JSON.stringify(one)}\n`).join(""),
  "one a line, with blank lines and Windows line ends": (list) =>
    list.map((one) => `${JSON.stringify(one)}\r\n\r\n`).join(""),
  "one after another over many lines": (list) =>
    list.map((one) => `${JSON.stringify(one, null, 2)}\n`).join(""),
  "a list": (list) => JSON.stringify(list),
  "a list over many lines": (list) => JSON.stringify(list, null, "\t"),
  "a page": (list) => JSON.stringify({ startAt: 0, total: list.length, issues: list, names: { a: ["}"] } }),
  "pages one after another": (list) =>
    list.map((one) => JSON.stringify({ issues: [one], isLast: false }, null, 1)).join("\n"),
  "a page a line": (list) => list.map((one) => `${JSON.stringify({ values: [one], total: 1 })}\n`).join(""),
  "pages deep inside": (list) => JSON.stringify({ data: { issues: { nodes: list, pageInfo: { a: 1 } } } }),
};

describe.each(Object.entries(forms))("records written as %s", (_, write) => {
  test("come out whole and in order, however the text arrives", () => {
    fc.assert(
      fc.property(fc.array(issue, { maxLength: 6 }), sizes, (list, pieces) => {
        const text = write(list);
        const found = split(text, pieces);
        expect(found.troubles).toEqual([]);
        expect(found.records.map(([, value]) => value)).toEqual(JSON.parse(JSON.stringify(list)));
        expect(found).toEqual(split(text));
      }),
      { numRuns: 60 },
    );
  });

  test("that are cut short are reported, and those before the cut are read", () => {
    const list = [1, 2, 3].map((n) => ({ key: `SHOP-${n}`, fields: { summary: 'a "quoted" \\ text {[' } }));
    const text = write(list);
    const whole = split(text);
    for (let end = 1; end < text.trimEnd().length; end++) {
      const cut = text.slice(0, end);
      const found = split(cut, [7]);
      expect(whole.records).toEqual(expect.arrayContaining(found.records as unknown[]));
      // Between two documents nothing shows that there were more.
      const between = found.records.length > 0 && isWhole(cut);
      expect(found.troubles.length > 0 || between, `cut at ${end}`).toBe(true);
    }
  });
});

/** Whether a text is a row of whole documents. */
function isWhole(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === "\\") i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") depth--;
  }
  return depth === 0 && !quoted;
}

describe("records", () => {
  test("come with the lists they stand in and what stood around these", () => {
    const found = split('{"total":2,"users":[{"a":1}],\n"data":{"issues":{"nodes":[{"b":2}],"count":1}}}');
    expect(found.records).toEqual([
      ["users", { a: 1 }],
      ["data.issues.nodes", { b: 2 }],
    ]);
    expect(found.lines).toEqual([1, 2]);
    expect(found.rests).toEqual([{ total: 2, users: [], data: { issues: { nodes: [], count: 1 } } }]);
  });

  test("of records are not taken apart", () => {
    const record = { id: 1, issues: [{ a: 1 }], comments: { nodes: [{ b: 1 }] } };
    expect(split(JSON.stringify(record)).records).toEqual([["", record]]);
    expect(split(`{"id":0}\n${JSON.stringify(record)}\n`).records[1]).toEqual(["", record]);
  });

  test("name the line they begin on", () => {
    expect(split('{"id":1}\n\n{"id":2}\r\n{"id":3}').lines).toEqual([1, 3, 4]);
    expect(split('[\n{"id":1},\n\n{"id":\n2}\n]').lines).toEqual([2, 4]);
  });

  test("before and after a damaged line are read", () => {
    const found = split('{"id":1}\n{"id":2,"a":"never en\n{"id":3}\nnot at all\n{"id":4}\n');
    expect(found.records.map(([, value]) => value)).toEqual([{ id: 1 }, { id: 3 }, { id: 4 }]);
    expect(found.troubles).toEqual(["2: is not valid JSON", "4: noise"]);
  });

  test("beside a damaged member of a list are read", () => {
    const found = split('[{"id":1},{"id":tru},{"id":3}]');
    expect(found.records.map(([, value]) => value)).toEqual([{ id: 1 }, { id: 3 }]);
    expect(found.troubles).toEqual(["1: is not valid JSON"]);
  });

  test("after a quote that is missing are found again where a line begins a document", () => {
    const found = split('{\n"id": "1,\n"a": 2\n}\n{"id":3}\n{"id":4}\n');
    expect(found.records.map(([, value]) => value)).toEqual([{ id: 3 }, { id: 4 }]);
    expect(found.troubles).toHaveLength(1);
  });

  test("are split the same in pieces, though a quote is missing at the end of a line", () => {
    const text = '["\n{"id":1}\n';
    expect(split(text, [1])).toEqual(split(text));
    expect(split(text).records).toEqual([["", { id: 1 }]]);
    expect(split(text).troubles).toEqual(["1: a text has no closing quotation mark"]);
  });

  test("never make it throw, whatever the text", () => {
    const text = fc.string({
      unit: fc.constantFrom(...'{}[]",:\\\n 1tn', '"issues":[', '{"id":1}\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, sizes, (chaos, pieces) => {
        expect(split(chaos, pieces)).toEqual(split(chaos));
      }),
      {
        numRuns: 500,
      },
    );
  });

  test("of many megabytes are read to their end", () => {
    const text = '"{x'.repeat(1_000_000);
    expect(split(JSON.stringify({ id: 1, text }), [65_536]).records).toEqual([["", { id: 1, text }]]);
  });
});
