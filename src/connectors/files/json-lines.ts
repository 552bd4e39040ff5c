/** One document on each line, as in large files: read without scanning every byte. */
import type { ByteWindow } from "./byte-window.ts";
import { isSpace, OPEN_BRACE, OPEN_BRACKET } from "./json-scan.ts";
import { explode, type RecordSink } from "./wrappers.ts";

/** What came of a step: `more`: another one; `wait`: for bytes; `document`: what follows goes over several lines. */
export type LineStep = "more" | "wait" | "document";

export class LineReader {
  private readonly window: ByteWindow;
  private readonly sink: RecordSink;
  /** Up to where a line's end has been looked for. */
  private searched = 0;

  constructor(window: ByteWindow, sink: RecordSink) {
    this.window = window;
    this.sink = sink;
  }

  /** Lines begin at the window's position. */
  begin(): void {
    this.searched = this.window.position;
  }

  /** The window has discarded so many bytes. */
  moved(by: number): void {
    this.searched = Math.max(0, this.searched - by);
  }

  /** `last`: nothing follows the bytes at hand. */
  step(last: boolean): LineStep {
    const { window, sink } = this;
    const newline = window.newline(Math.max(window.position, this.searched));
    if (newline < 0) {
      this.searched = window.end;
      return "wait";
    }
    let first = window.position;
    while (first < newline && isSpace(window.bytes[first] ?? 0)) first++;
    if (first === newline) return this.past(newline);
    const line = window.lineAt(first);
    if (window.bytes[first] === OPEN_BRACKET) return "document";
    if (window.bytes[first] !== OPEN_BRACE) {
      sink.noise(line);
      return this.past(newline);
    }
    let value: unknown;
    try {
      value = JSON.parse(window.text(first, newline));
    } catch {
      return this.damaged(newline, line, last);
    }
    explode(value, line, sink);
    return this.past(newline);
  }

  private past(newline: number): LineStep {
    this.window.position = newline + 1;
    return "more";
  }

  /** A damaged line where the next begins a document; otherwise a document of several lines. */
  private damaged(newline: number, line: number, last: boolean): LineStep {
    const { bytes, end } = this.window;
    let next = newline + 1;
    while (next < end && isSpace(bytes[next] ?? 0)) next++;
    if (next >= end && !last) {
      this.searched = newline;
      return "wait";
    }
    if (next < end && bytes[next] !== OPEN_BRACE) return "document";
    this.sink.broken(line, "is not valid JSON");
    return this.past(newline);
  }

  /** The last line has no line end. @returns whether it is whole. */
  finish(): boolean {
    const { window, sink } = this;
    const text = window.text(window.position, window.end).trim();
    if (text === "") return true;
    const line = window.lineAt(window.position);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      sink.broken(line, "the file ends in the middle of a record: it was cut short");
      return false;
    }
    explode(value, line, sink);
    return true;
  }
}
