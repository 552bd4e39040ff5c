/** The part of a stream of bytes that is still needed, and its current line number. */
import { NEWLINE } from "./json-scan.ts";

/** Positions count from the start of `bytes`; `take` lowers them all by the number of bytes it discards. */
export class ByteWindow {
  bytes: Buffer = Buffer.alloc(0);
  end = 0;
  /** Where reading goes on. */
  position = 0;
  /** Where what is left of a chunk and the next chunk are put together. */
  private room: Buffer = Buffer.alloc(0);
  private line = 1;
  private counted = 0;

  /**
   * Keeps what stands from `keep` on and adds the chunk, which may be overwritten once the one after it has been taken.
   * Room grows by doubling, so that long records cost no more.
   */
  take(chunk: Buffer, keep: number): void {
    const left = this.end - keep;
    this.lineAt(keep);
    if (left === 0) {
      this.bytes = chunk;
      this.end = chunk.length;
    } else {
      if (left + chunk.length > this.room.length) {
        const grown = Buffer.allocUnsafeSlow(2 * (left + chunk.length));
        this.bytes.copy(grown, 0, keep, this.end);
        this.room = grown;
      } else if (this.bytes === this.room) this.room.copyWithin(0, keep, this.end);
      else this.bytes.copy(this.room, 0, keep, this.end);
      this.bytes = this.room;
      chunk.copy(this.bytes, left);
      this.end = left + chunk.length;
    }
    this.position -= keep;
    this.counted -= keep;
  }

  /** The line of a position; positions are asked for in order. */
  lineAt(position: number): number {
    while (this.counted < position) {
      const next = this.bytes.indexOf(NEWLINE, this.counted);
      if (next < 0 || next >= position) {
        this.counted = position;
        break;
      }
      this.line++;
      this.counted = next + 1;
    }
    return this.line;
  }

  /** Where the next line ends, looked for from `from` on; -1 when the bytes at hand hold no end. */
  newline(from: number): number {
    const found = this.bytes.indexOf(NEWLINE, from);
    return found < this.end ? found : -1;
  }

  text(from: number, until: number): string {
    return this.bytes.toString("utf8", from, until);
  }
}
