/** The bytes of a file or of standard input: unpacked, and in UTF-8 whatever they were written in. */

import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { EVERYTHING } from "../../backlog/model.ts";
import type { GapLog } from "../gaps.ts";

const CHUNK = 1 << 20;

/**
 * The chunks of a file, the next one read while this one is worked on. Three buffers are used in turn: a
 * chunk is valid until the one after the next is asked for. New ones for each would count as memory outside
 * the heap and call the garbage collector again and again.
 */
export async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, "r");
  const buffers = Array.from({ length: 3 }, () => Buffer.allocUnsafeSlow(CHUNK));
  const read = (turn: number) => file.read(buffers[turn % 3] as Buffer, 0, CHUNK, null);
  let ahead = read(0);
  try {
    for (let turn = 0; ; turn++) {
      const { buffer, bytesRead } = await ahead;
      if (bytesRead === 0) return;
      ahead = read(turn + 1);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await ahead.catch(() => undefined);
    await file.close();
  }
}

/**
 * Chunks of the content. What is cut short or broken ends the content and is noted; nothing is thrown for it.
 * Compression is recognised by the first bytes, not by the name.
 */
export async function* contentOf(
  input: AsyncIterable<Uint8Array | string>,
  file: string,
  gaps: GapLog,
): AsyncGenerator<Buffer> {
  const chunks = buffers(input)[Symbol.asyncIterator]();
  const head = await start(chunks);
  const whole = chain(head, chunks);
  if (isZip(head)) {
    gaps.note(file, "content", `is a ZIP or Excel file, which is not read: ${INSTEAD}`, EVERYTHING);
    return drain(whole);
  }
  try {
    if (isGzip(head)) yield* utf8(unpacked(whole), file, gaps);
    else yield* utf8(whole, file, gaps);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!code.startsWith("Z_")) throw error;
    const detail =
      code === "Z_BUF_ERROR"
        ? "the compressed file ends too early; the rest was not read"
        : "the compressed file is damaged; the rest was not read";
    gaps.note(file, "content", detail, EVERYTHING);
  }
}

/** Reads to the end what nobody wants, so that it is closed. */
export async function drain(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of chunks);
}

/** What to do about a file that is not read. */
export const INSTEAD = "export the items as CSV with all fields, or save the JSON that the API answers with";

const isZip = (head: Buffer): boolean => head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03;
const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Small pieces in, so that what they unpack to stays small too. */
const PIECE = 1 << 16;

/**
 * Not `pipe`: a stream that fails drops what it has unpacked already, and what stood before the damage is to be
 * read.
 */
async function* unpacked(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: PIECE });
  const ready: Buffer[] = [];
  let failure: Error | undefined;
  const closed = new Promise<void>((resolve) => {
    gunzip.on("data", (chunk: Buffer) => ready.push(chunk));
    gunzip.on("error", (error) => {
      failure = error;
      resolve();
    });
    gunzip.on("end", resolve);
  });
  for await (const chunk of packed) {
    for (let from = 0; from < chunk.length && failure === undefined; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE);
      await Promise.race([closed, new Promise((resolve) => gunzip.write(piece, resolve))]);
      yield* ready.splice(0);
    }
    if (failure !== undefined) break;
  }
  if (failure === undefined) {
    gunzip.end();
    await closed;
  }
  yield* ready.splice(0);
  if (failure !== undefined) throw failure;
}

async function* buffers(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  for await (const chunk of input) {
    if (typeof chunk === "string") yield Buffer.from(chunk);
    else
      yield Buffer.isBuffer(chunk)
        ? (chunk as Buffer)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

/** Enough bytes to recognise compression and byte order mark, however small the first chunks are. */
async function start(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 4) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return head;
}

async function* chain(head: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

/** UTF-16, which Windows shells write, becomes UTF-8; the byte order mark goes. */
async function* utf8(input: AsyncIterable<Buffer>, file: string, gaps: GapLog): AsyncGenerator<Buffer> {
  const chunks = input[Symbol.asyncIterator]();
  const head = await start(chunks);
  const encoding = encodingOf(head);
  if (encoding === undefined) {
    const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
    yield* chain(marked ? head.subarray(3) : head, chunks);
    return;
  }
  const decoder = new TextDecoder(encoding);
  let odd = 0;
  for await (const chunk of chain(head, chunks)) {
    odd = (odd + chunk.length) % 2;
    yield Buffer.from(decoder.decode(chunk, { stream: true }));
  }
  if (odd !== 0)
    gaps.note(file, "content", "the file ends in the middle of a character: it was cut short", EVERYTHING);
}

function encodingOf(head: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : undefined;
}
