/**
 * Keeps long texts outside the JavaScript heap. The texts of a million issues would fill it; rules read most
 * of them once or never. Texts are appended to large buffers and decoded whenever `source` is read.
 */
import type { RichText, TextFormat } from "../text/blocks.ts";

const BLOCK = 1 << 22;
/** Below this many characters the bookkeeping would take more room than the text. */
const SHORT = 48;

export class TextStore {
  private block: Buffer = Buffer.alloc(0);
  private used = 0;

  keep(format: TextFormat, text: string): RichText {
    if (text.length < SHORT) return { format, source: text };
    // Three bytes a UTF-16 unit is the most that UTF-8 takes.
    const most = text.length * 3;
    if (most > this.block.length - this.used) {
      // Shared memory is not counted against this thread: buffers of its own would have the garbage collector
      // walk the whole heap every 64 MB.
      this.block = Buffer.from(new SharedArrayBuffer(Math.max(BLOCK, most)));
      this.used = 0;
    }
    const start = this.used;
    this.used += this.block.write(text, start);
    return new KeptText(format, this.block, start, this.used);
  }
}

class KeptText implements RichText {
  readonly format: TextFormat;
  readonly #block: Buffer;
  readonly #start: number;
  readonly #end: number;

  constructor(format: TextFormat, block: Buffer, start: number, end: number) {
    this.format = format;
    this.#block = block;
    this.#start = start;
    this.#end = end;
  }

  get source(): string {
    return this.#block.toString("utf8", this.#start, this.#end);
  }

  toJSON(): RichText {
    return { format: this.format, source: this.source };
  }
}
