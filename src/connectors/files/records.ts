/**
 * Splits streamed JSON into records: one document a line, documents one after another, a list, or lists
 * inside a wrapper. Only the current record is held as text.
 */
import { ByteWindow } from "./byte-window.ts";
import { DocumentReader } from "./json-document.ts";
import { LineReader } from "./json-lines.ts";
import { isSpace, NEWLINE, OPEN_BRACE, OPEN_BRACKET } from "./json-scan.ts";
import type { RecordSink } from "./wrappers.ts";

/** `top`: between documents; `lost`: after damage, until something begins like a document of its own. */
type Mode = "top" | "inside" | "lines" | "lost";

export class RecordSplitter {
  private readonly window = new ByteWindow();
  private readonly lines: LineReader;
  private readonly document: DocumentReader;
  private readonly sink: RecordSink;
  private mode: Mode = "top";

  constructor(sink: RecordSink) {
    this.sink = sink;
    this.lines = new LineReader(this.window, sink);
    this.document = new DocumentReader(this.window, sink);
  }

  /** Takes the next chunk, which may be overwritten once the one after it has been taken. */
  push(chunk: Buffer): void {
    const pending = this.window.end - this.window.position;
    const newline = this.mode === "lines" && pending > 0 ? chunk.indexOf(NEWLINE) : -1;
    if (newline >= 0 && pending + newline < chunk.length) {
      // The started line is finished by itself, so that the rest of the chunk need not be copied.
      this.append(chunk.subarray(0, newline + 1));
      this.run(false);
      this.append(chunk.subarray(newline + 1));
    } else this.append(chunk);
    this.run(false);
  }

  /** @returns whether the content ended where a document ended. */
  finish(): boolean {
    this.run(true);
    if (this.mode === "lines") return this.lines.finish();
    if (this.mode === "lost") return true;
    if (this.mode === "top") return this.window.position >= this.window.end;
    this.document.finish();
    return false;
  }

  private append(chunk: Buffer): void {
    const keep = this.document.oldest();
    this.window.take(chunk, keep);
    this.document.moved(keep);
    this.lines.moved(keep);
  }

  private run(last: boolean): void {
    let goes = true;
    while (goes) {
      if (this.mode === "lines") goes = this.stepLine(last);
      else if (this.mode === "lost") goes = this.findAgain();
      else if (this.mode === "top") goes = this.stepTop();
      else goes = this.stepInside();
    }
  }

  private enter(mode: Mode): true {
    this.mode = mode;
    if (mode === "lines") this.lines.begin();
    return true;
  }

  private stepLine(last: boolean): boolean {
    const step = this.lines.step(last);
    return step === "document" ? this.enter("top") : step === "more";
  }

  private stepInside(): boolean {
    const step = this.document.step();
    // A record by itself is most often followed by another on the next line.
    if (step === "plain") return this.enter("lines");
    if (step === "over") return this.enter("top");
    if (step === "lost") return this.enter("lost");
    return step === "more";
  }

  private stepTop(): boolean {
    const { window } = this;
    while (window.position < window.end && isSpace(window.bytes[window.position] ?? 0)) window.position++;
    if (window.position >= window.end) return false;
    const byte = window.bytes[window.position];
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      this.document.begin();
      return this.enter("inside");
    }
    this.sink.noise(window.lineAt(window.position));
    return this.enter("lost");
  }

  /** After damage: the next line that begins like a document of its own. */
  private findAgain(): boolean {
    const { window } = this;
    for (;;) {
      const newline = window.newline(window.position);
      if (newline < 0 || newline + 1 >= window.end) {
        // The line's end itself stays: what follows it is in the next chunk.
        window.position = newline < 0 ? window.end : newline;
        return false;
      }
      window.position = newline + 1;
      if (window.bytes[window.position] === OPEN_BRACE) return this.enter("lines");
    }
  }
}
