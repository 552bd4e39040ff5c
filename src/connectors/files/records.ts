/**
 * Splits JSON into records while it streams by: one document a line, documents one after another, a list, or
 * lists inside a wrapper. Only the record at hand is ever held as text.
 */
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  endOfString,
  endOfValue,
  isSpace,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  type Scan,
} from "./json-scan.ts";
import { below, explode, isContainer, isList, marksRecord, type RecordSink } from "./wrappers.ts";

/** A record longer than this is no record but damage. */
const LONGEST = 1 << 28;
const LONGEST_WORD = 1 << 16;

interface Frame {
  readonly list: boolean;
  readonly path: string;
}

/** A value being walked over: a record to hand out, or a part of a wrapper to pass by. */
interface Walk {
  readonly start: number;
  readonly record: boolean;
  readonly scan: Scan;
}

type Mode = "top" | "inside" | "lines" | "lost";

export class RecordSplitter {
  private bytes: Buffer = Buffer.alloc(0);
  /** Where what is left of a chunk and the next chunk are put together. */
  private room: Buffer = Buffer.alloc(0);
  private end = 0;
  private position = 0;
  private mode: Mode = "top";
  private frames: Frame[] = [];
  private walk: Walk | undefined;
  /** Start of the document's bytes that are not in `pieces` yet; -1 inside a list. */
  private kept = -1;
  private pieces: string[] = [];
  private members = 0;
  private isRecord = false;
  private line = 1;
  private counted = 0;
  private documentLine = 1;
  private searched = 0;
  private readonly sink: RecordSink;

  constructor(sink: RecordSink) {
    this.sink = sink;
  }

  /** Takes the next chunk, which may be overwritten once the one after it has been taken. */
  push(chunk: Buffer): void {
    const newline = this.mode === "lines" && this.position < this.end ? chunk.indexOf(NEWLINE) : -1;
    if (newline >= 0 && this.end - this.position + newline < chunk.length) {
      // The begun line is finished by itself, so that the rest of the chunk need not be copied.
      this.append(chunk.subarray(0, newline + 1));
      this.run(false);
      this.append(chunk.subarray(newline + 1));
    } else this.append(chunk);
    this.run(false);
  }

  /** @returns whether the content ended where a document ended. */
  finish(): boolean {
    this.run(true);
    if (this.mode === "lines") return this.lastLine();
    if (this.mode === "lost") return true;
    if (this.mode === "top") return this.position >= this.end;
    this.sink.broken(
      this.lineAt(this.walk?.start ?? this.position),
      "the file ends in the middle of a record: it was cut short",
    );
    return false;
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

  /** Keeps what is still needed and adds the chunk; room grows by doubling, so that long records cost no more. */
  private append(chunk: Buffer): void {
    const keep = Math.min(
      this.position,
      this.kept < 0 ? this.position : this.kept,
      this.walk?.start ?? this.position,
    );
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
    this.searched = Math.max(0, this.searched - keep);
    if (this.kept >= 0) this.kept -= keep;
    if (this.walk !== undefined) {
      const { start, record, scan } = this.walk;
      this.walk = {
        start: start - keep,
        record,
        scan: {
          depth: scan.depth,
          position: scan.position - keep,
          quoted: scan.quoted < 0 ? -1 : scan.quoted - keep,
        },
      };
    }
  }

  /** The line of a position; positions are asked for in order. */
  private lineAt(position: number): number {
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

  private skip(alsoCommas: boolean): void {
    while (this.position < this.end) {
      const byte = this.bytes[this.position] ?? 0;
      if (!isSpace(byte) && !(alsoCommas && byte === COMMA)) return;
      this.position++;
    }
  }

  private stepTop(): boolean {
    this.skip(false);
    if (this.position >= this.end) return false;
    const byte = this.bytes[this.position];
    this.documentLine = this.lineAt(this.position);
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      const list = byte === OPEN_BRACKET;
      this.frames = [{ list, path: "" }];
      this.kept = list ? -1 : this.position;
      this.pieces = [];
      this.members = 0;
      this.isRecord = false;
      this.mode = "inside";
      this.position++;
      if (list) this.sink.list("");
      return true;
    }
    this.sink.noise(this.documentLine);
    this.mode = "lost";
    return true;
  }

  private stepInside(): boolean {
    if (this.walk !== undefined) return this.goOn(this.walk);
    this.skip(true);
    if (this.position >= this.end) return false;
    const frame = this.frames.at(-1);
    const byte = this.bytes[this.position] ?? 0;
    if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) return this.close(byte, frame);
    return frame?.list === true ? this.member(byte) : this.property(byte, frame?.path ?? "");
  }

  private close(byte: number, frame: Frame | undefined): boolean {
    if (frame === undefined || (byte === CLOSE_BRACKET) !== frame.list)
      return this.lose("brackets do not match");
    this.frames.pop();
    if (frame.list && this.frames.length > 0) this.kept = this.position;
    this.position++;
    if (this.frames.length === 0) this.endDocument(frame);
    return true;
  }

  private endDocument(frame: Frame): void {
    if (!frame.list) {
      const text = this.bytes.toString("utf8", this.kept, this.position);
      if (this.pieces.length === 0)
        this.parse(text, this.documentLine, (value) => this.sink.record(value, this.documentLine, ""));
      else
        this.parse(this.pieces.join("") + text, this.documentLine, (value) =>
          this.sink.rest(value, this.documentLine, this.members),
        );
    }
    const plain = !frame.list && this.pieces.length === 0;
    this.kept = -1;
    this.pieces = [];
    this.mode = plain ? "lines" : "top";
    this.searched = this.position;
  }

  /** A member of a list: a record. */
  private member(byte: number): boolean {
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET || byte === QUOTE) {
      this.walk = {
        start: this.position,
        record: true,
        scan: { depth: 0, position: this.position, quoted: -1 },
      };
      return true;
    }
    const after = this.endOfWord();
    if (after < 0) return this.unfinished();
    if (after === this.position) return this.lose("a record is expected here");
    this.hand(this.position, after);
    this.position = after;
    return true;
  }

  /** A property of a wrapper: its lists are taken apart, all else is kept for the end. */
  private property(byte: number, path: string): boolean {
    if (byte !== QUOTE) return this.lose("a name in quotes is expected here");
    const afterKey = endOfString(this.bytes, this.position + 1, this.end);
    if (afterKey < 0) return this.unfinished();
    let value = afterKey;
    while (value < this.end && (isSpace(this.bytes[value] ?? 0) || this.bytes[value] === COLON)) value++;
    if (value >= this.end) return false;
    const key = this.bytes.toString("utf8", this.position + 1, afterKey - 1);
    if (this.frames.length === 1 && this.pieces.length === 0 && marksRecord(key)) this.isRecord = true;
    const first = this.bytes[value] ?? 0;
    if (!this.isRecord && first === OPEN_BRACKET && isList(key)) {
      this.pieces.push(this.bytes.toString("utf8", this.kept, value + 1));
      this.kept = -1;
      this.frames.push({ list: true, path: below(path, key) });
      this.position = value + 1;
      this.sink.list(below(path, key));
    } else if (!this.isRecord && first === OPEN_BRACE && isContainer(key)) {
      this.frames.push({ list: false, path: below(path, key) });
      this.position = value + 1;
    } else if (first === OPEN_BRACE || first === OPEN_BRACKET || first === QUOTE) {
      this.walk = { start: value, record: false, scan: { depth: 0, position: value, quoted: -1 } };
    } else {
      const before = this.position;
      this.position = value;
      const after = this.endOfWord();
      if (after < 0) {
        this.position = before;
        return this.unfinished();
      }
      if (after === value) return this.lose("a value is expected here");
      this.position = after;
    }
    return true;
  }

  /** The index behind a number or word at the position; -1 when the bytes end first. */
  private endOfWord(): number {
    let i = this.position;
    for (; i < this.end; i++) {
      const byte = this.bytes[i] ?? 0;
      if (isSpace(byte) || byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET) return i;
    }
    return -1;
  }

  private goOn(walk: Walk): boolean {
    const after = endOfValue(this.bytes, this.end, walk.scan);
    if (after < 0) {
      if (this.end - walk.start > LONGEST) return this.lose("a record is longer than any tracker writes");
      // No string of JSON goes over a line's end: a quote is missing.
      const { quoted } = walk.scan;
      const newline = quoted < 0 ? -1 : this.bytes.indexOf(NEWLINE, quoted);
      if (newline >= 0 && newline < this.end) return this.lose("a text in quotes does not end");
      return false;
    }
    this.walk = undefined;
    if (walk.record) this.hand(walk.start, after);
    this.position = after;
    return true;
  }

  private hand(start: number, end: number): void {
    const line = this.lineAt(start);
    const path = this.frames.at(-1)?.path ?? "";
    this.members++;
    this.parse(this.bytes.toString("utf8", start, end), line, (value) => this.sink.record(value, line, path));
  }

  private parse(text: string, line: number, take: (value: unknown) => void): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.sink.broken(line, "is no valid JSON");
      return;
    }
    take(value);
  }

  /** A name, number or word that goes on beyond the bytes at hand. None is long. */
  private unfinished(): boolean {
    return this.end - this.position > LONGEST_WORD ? this.lose("a name or number does not end") : false;
  }

  private lose(detail: string): true {
    this.sink.broken(this.lineAt(this.walk?.start ?? this.position), detail);
    this.walk = undefined;
    this.frames = [];
    this.kept = -1;
    this.mode = "lost";
    return true;
  }

  /** After damage: the next line that begins like a document of its own. */
  private findAgain(): boolean {
    for (;;) {
      const newline = this.bytes.indexOf(NEWLINE, this.position);
      if (newline < 0 || newline + 1 >= this.end) {
        // The line's end itself stays: what follows it is in the next chunk.
        this.position = newline >= 0 && newline < this.end ? newline : this.end;
        return false;
      }
      this.position = newline + 1;
      if (this.bytes[this.position] === OPEN_BRACE) {
        this.mode = "lines";
        this.searched = this.position;
        return true;
      }
    }
  }

  /** One document a line: the way of large files, so without a walk over every byte. */
  private stepLine(last: boolean): boolean {
    const newline = this.bytes.indexOf(NEWLINE, Math.max(this.position, this.searched));
    if (newline < 0 || newline >= this.end) {
      this.searched = this.end;
      return false;
    }
    const start = this.position;
    let first = start;
    while (first < newline && isSpace(this.bytes[first] ?? 0)) first++;
    if (first === newline) {
      this.position = newline + 1;
      return true;
    }
    const line = this.lineAt(first);
    if (this.bytes[first] !== OPEN_BRACE) {
      if (this.bytes[first] === OPEN_BRACKET) {
        this.mode = "top";
        return true;
      }
      this.sink.noise(line);
      this.position = newline + 1;
      return true;
    }
    let value: unknown;
    try {
      value = JSON.parse(this.bytes.toString("utf8", first, newline));
    } catch {
      return this.badLine(newline, line, last);
    }
    this.position = newline + 1;
    explode(value, line, this.sink);
    return true;
  }

  /** A damaged line where the next begins a document; otherwise a document of several lines. */
  private badLine(newline: number, line: number, last: boolean): boolean {
    let next = newline + 1;
    while (next < this.end && isSpace(this.bytes[next] ?? 0)) next++;
    if (next >= this.end && !last) {
      this.searched = newline;
      return false;
    }
    if (next >= this.end || this.bytes[next] === OPEN_BRACE) {
      this.sink.broken(line, "is no valid JSON");
      this.position = newline + 1;
    } else this.mode = "top";
    return true;
  }

  /** The last line has no line's end. */
  private lastLine(): boolean {
    const text = this.bytes.toString("utf8", this.position, this.end).trim();
    if (text === "") return true;
    const line = this.lineAt(this.position);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.sink.broken(line, "the file ends in the middle of a record: it was cut short");
      return false;
    }
    explode(value, line, this.sink);
    return true;
  }
}
