/** What a file holds, by its beginning: JSON, a table, or the markup of a page, which is not read. */
import { isSpace, OPEN_BRACE, OPEN_BRACKET } from "./json-scan.ts";

export interface Content {
  readonly form: "json" | "table" | "markup";
  /** All of it, the beginning included. */
  readonly chunks: AsyncIterable<Buffer>;
}

/** Looks at no more than it needs. A file without a byte counts as JSON. */
export async function formOf(input: AsyncIterable<Buffer>, path: string): Promise<Content> {
  const content = input[Symbol.asyncIterator]();
  const { head, first } = await beginning(content);
  const isJson = first === undefined || first === OPEN_BRACE || first === OPEN_BRACKET;
  const isTable = !isJson && (/\.csv(?:\.gz)?$/i.test(path) || hasSeparator(head));
  const form = first === LESS_THAN ? "markup" : isTable ? "table" : "json";
  return { form, chunks: chain(head, content) };
}

const LESS_THAN = 0x3c;
/** Bytes of white space after which no more is waited for. */
const ENOUGH = 1 << 12;

/** The chunks up to the first byte that shows the form, and that byte. */
async function beginning(
  content: AsyncIterator<Buffer>,
): Promise<{ head: Buffer; first: number | undefined }> {
  let head: Buffer = Buffer.alloc(0);
  for (;;) {
    const first = head.find((byte) => !isSpace(byte));
    if (first === OPEN_BRACE || first === OPEN_BRACKET || head.length >= ENOUGH) return { head, first };
    const next = await content.next();
    if (next.done === true) return { head, first };
    head = Buffer.concat([head, next.value]);
  }
}

/** Whether the first line has what stands between the cells of a table. */
function hasSeparator(head: Buffer): boolean {
  const line = head.toString("utf8").trimStart().split("\n", 1)[0] ?? "";
  return /[,;\t]/.test(line);
}

async function* chain(head: Buffer, content: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await content.next(); next.done !== true; next = await content.next()) yield next.value;
}
