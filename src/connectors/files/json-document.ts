/**
 * One document over several lines: a list, or lists inside a wrapper, split without holding it in memory as a
 * whole.
 */
import type { ByteWindow } from "./byte-window.ts";
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  endOfString,
  endOfValue,
  isSpace,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  type Scan,
  UNCLOSED,
} from "./json-scan.ts";
import { below, type RecordSink } from "./wrappers.ts";

/** A longer record counts as damage. */
const LONGEST = 1 << 28;
const LONGEST_WORD = 1 << 16;
const NO_QUOTE = "a text has no closing quotation mark";

interface Frame {
  readonly list: boolean;
  readonly path: string;
}

/** A value being scanned: a record to hand out, or a part of a wrapper to skip. */
interface Walk {
  start: number;
  readonly record: boolean;
  readonly scan: Scan;
}

/**
 * What came of a step. `more`: another one; `wait`: for bytes; `plain`: the document is over and was a record by itself;
 * `over`: it is over; `lost`: it is damaged, which has been said.
 */
export type DocumentStep = "more" | "wait" | "plain" | "over" | "lost";

export class DocumentReader {
  private readonly window: ByteWindow;
  private readonly sink: RecordSink;
  private frames: Frame[] = [];
  private walk: Walk | undefined;
  /** Start of the document's bytes that are not in `pieces` yet; -1 inside a list. */
  private kept = -1;
  private pieces: string[] = [];
  private members = 0;
  private isRecord = false;
  private line = 1;

  constructor(window: ByteWindow, sink: RecordSink) {
    this.window = window;
    this.sink = sink;
  }

  /** A document begins with the bracket or brace at the window's position. */
  begin(): void {
    const { window } = this;
    const list = window.bytes[window.position] === OPEN_BRACKET;
    this.line = window.lineAt(window.position);
    this.frames = [{ list, path: "" }];
    this.kept = list ? -1 : window.position;
    this.pieces = [];
    this.members = 0;
    this.isRecord = false;
    window.position++;
    if (list) this.sink.list("");
  }

  /** The first byte that is still needed. */
  oldest(): number {
    const { position } = this.window;
    return Math.min(position, this.kept < 0 ? position : this.kept, this.walk?.start ?? position);
  }

  /** The window has discarded so many bytes. */
  moved(by: number): void {
    if (this.kept >= 0) this.kept -= by;
    if (this.walk === undefined) return;
    this.walk.start -= by;
    this.walk.scan.position -= by;
  }

  step(): DocumentStep {
    if (this.walk !== undefined) return this.goOn(this.walk);
    const { window } = this;
    while (window.position < window.end) {
      const byte = window.bytes[window.position] ?? 0;
      if (!isSpace(byte) && byte !== COMMA) break;
      window.position++;
    }
    if (window.position >= window.end) return "wait";
    const frame = this.frames.at(-1);
    const byte = window.bytes[window.position] ?? 0;
    if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) return this.close(byte, frame);
    return frame?.list === true ? this.member(byte) : this.property(byte, frame?.path ?? "");
  }

  /** The content ends inside the document. */
  finish(): void {
    this.sink.broken(this.place(), "the file ends in the middle of a record: it was cut short");
  }

  private place(): number {
    return this.window.lineAt(this.walk?.start ?? this.window.position);
  }

  private close(byte: number, frame: Frame | undefined): DocumentStep {
    if (frame === undefined || (byte === CLOSE_BRACKET) !== frame.list)
      return this.lose("brackets do not match");
    this.frames.pop();
    if (frame.list && this.frames.length > 0) this.kept = this.window.position;
    this.window.position++;
    return this.frames.length === 0 ? this.end(frame) : "more";
  }

  private end(frame: Frame): DocumentStep {
    const plain = !frame.list && this.pieces.length === 0;
    if (!frame.list) {
      const text = this.pieces.join("") + this.window.text(this.kept, this.window.position);
      this.parse(text, this.line, (value) =>
        plain ? this.sink.record(value, this.line, "") : this.sink.rest(value, this.line, this.members),
      );
    }
    this.kept = -1;
    this.pieces = [];
    return plain ? "plain" : "over";
  }

  /** A member of a list: a record. */
  private member(byte: number): DocumentStep {
    const { window } = this;
    const { position } = window;
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET || byte === QUOTE) {
      this.walk = { start: position, record: true, scan: { depth: 0, position, quoted: false } };
      return "more";
    }
    const after = this.endOfWord(position);
    if (after < 0) return this.unfinished();
    if (after === position) return this.lose("a record is expected here");
    this.hand(position, after);
    window.position = after;
    return "more";
  }

  /** A property of a wrapper: its lists are split, everything else is kept for the end. */
  private property(byte: number, path: string): DocumentStep {
    const { window } = this;
    const { bytes, end, position } = window;
    if (byte !== QUOTE) return this.lose("a name in quotes is expected here");
    const afterKey = endOfString(bytes, position + 1, end);
    if (afterKey === UNCLOSED) return this.lose(NO_QUOTE);
    if (afterKey < 0) return this.unfinished();
    let value = afterKey;
    while (value < end && (isSpace(bytes[value] ?? 0) || bytes[value] === COLON)) value++;
    if (value >= end) return "wait";
    const key = window.text(position + 1, afterKey - 1);
    if (this.frames.length === 1 && this.pieces.length === 0 && this.sink.names.marksRecord(key))
      this.isRecord = true;
    const first = bytes[value] ?? 0;
    if (!this.isRecord && first === OPEN_BRACKET && this.sink.names.isList(key)) {
      this.pieces.push(window.text(this.kept, value + 1));
      this.kept = -1;
      this.enter(true, below(path, key), value);
      this.sink.list(below(path, key));
    } else if (!this.isRecord && first === OPEN_BRACE && this.sink.names.isContainer(key)) {
      this.enter(false, below(path, key), value);
    } else if (first === OPEN_BRACE || first === OPEN_BRACKET || first === QUOTE) {
      this.walk = { start: value, record: false, scan: { depth: 0, position: value, quoted: false } };
    } else {
      const after = this.endOfWord(value);
      if (after < 0) return this.unfinished();
      if (after === value) return this.lose("a value is expected here");
      window.position = after;
    }
    return "more";
  }

  private enter(list: boolean, path: string, at: number): void {
    this.frames.push({ list, path });
    this.window.position = at + 1;
  }

  /** The index behind the number or word at `from`; -1 when the bytes end first. */
  private endOfWord(from: number): number {
    const { bytes, end } = this.window;
    for (let i = from; i < end; i++) {
      const byte = bytes[i] ?? 0;
      if (isSpace(byte) || byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET) return i;
    }
    return -1;
  }

  private goOn(walk: Walk): DocumentStep {
    const { window } = this;
    const after = endOfValue(window.bytes, window.end, walk.scan);
    if (after === UNCLOSED) return this.lose(NO_QUOTE);
    if (after < 0)
      return window.end - walk.start > LONGEST ? this.lose("a record is longer than trackers write") : "wait";
    this.walk = undefined;
    if (walk.record) this.hand(walk.start, after);
    window.position = after;
    return "more";
  }

  private hand(start: number, end: number): void {
    const line = this.window.lineAt(start);
    const path = this.frames.at(-1)?.path ?? "";
    this.members++;
    this.parse(this.window.text(start, end), line, (value) => this.sink.record(value, line, path));
  }

  private parse(text: string, line: number, take: (value: unknown) => void): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.sink.broken(line, "is not valid JSON");
      return;
    }
    take(value);
  }

  /** A name, number or word that goes on beyond the bytes at hand. None is long. */
  private unfinished(): DocumentStep {
    const { end, position } = this.window;
    return end - position > LONGEST_WORD ? this.lose("a name or number is incomplete") : "wait";
  }

  private lose(detail: string): DocumentStep {
    this.sink.broken(this.place(), detail);
    this.walk = undefined;
    this.frames = [];
    this.kept = -1;
    return "lost";
  }
}
