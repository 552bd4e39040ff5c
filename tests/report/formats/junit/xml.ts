/** A reader of XML 1.0 as strict as its specification, of the part that a report needs: no comments, no CDATA, no DTD. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text in it, not that of its children. */
  readonly text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const ILLEGAL = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAME = /^[a-z][a-z-]*$/;

/** Throws, with the place, at whatever a parser must refuse. */
export function parseXml(source: string): Element {
  if (ILLEGAL.test(source)) throw new Error(`illegal character ${ILLEGAL.exec(source)?.[0].codePointAt(0)}`);
  if (!source.startsWith(DECLARATION)) throw new Error("no declaration");
  const root = { children: [] as Element[], text: "" };
  const end = content(source, DECLARATION.length, root);
  if (end !== source.length || root.children.length !== 1 || root.text.trim() !== "")
    throw new Error(`not one root, at ${end}`);
  const [first] = root.children;
  if (first === undefined) throw new Error("nothing in it");
  return first;
}

/** Reads until an end tag or the end; returns where. */
function content(source: string, from: number, into: { children: Element[]; text: string }): number {
  let at = from;
  let text = "";
  while (at < source.length) {
    const open = source.indexOf("<", at);
    const stop = open < 0 ? source.length : open;
    text += resolved(source.slice(at, stop), at);
    at = stop;
    if (open < 0 || source.startsWith("</", at)) break;
    at = element(source, at, into.children);
  }
  into.text = text;
  return at;
}

function element(source: string, at: number, into: Element[]): number {
  const close = tagEnd(source, at);
  const empty = source.charAt(close - 1) === "/";
  const inside = source.slice(at + 1, empty ? close - 1 : close);
  const [name = ""] = inside.split(" ", 1);
  if (!NAME.test(name)) throw new Error(`no tag: <${inside.slice(0, 40)} at ${at}`);
  const holder = { children: [] as Element[], text: "" };
  let end = close + 1;
  if (!empty) {
    end = content(source, end, holder);
    const closing = `</${name}>`;
    if (!source.startsWith(closing, end)) throw new Error(`<${name}> is not closed at ${end}`);
    end += closing.length;
  }
  into.push({ name, attributes: attributesOf(inside.slice(name.length), at), ...holder });
  return end;
}

/** The bracket that ends the tag: one within quotes does not. */
function tagEnd(source: string, at: number): number {
  let quoted = false;
  for (let n = at; n < source.length; n++) {
    const char = source.charAt(n);
    if (char === '"') quoted = !quoted;
    if (char === ">" && !quoted) return n;
  }
  throw new Error(`a tag without end at ${at}`);
}

function attributesOf(source: string, at: number): Record<string, string> {
  const found: Record<string, string> = {};
  let rest = source;
  while (rest !== "") {
    const [whole, name = "", value = ""] = /^ ([a-z]+)="([^"<\t\n\r]*)"/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no attribute: ${rest.slice(0, 40)} at ${at}`);
    if (Object.hasOwn(found, name)) throw new Error(`${name} twice at ${at}`);
    found[name] = resolved(value, at);
    rest = rest.slice(whole.length);
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function resolved(text: string, at: number): string {
  if (text.includes("]]>")) throw new Error(`]]> in text at ${at}`);
  return text.replace(/&([^;&]*;?)/g, (whole, body: string) => {
    const [, digits] = /^#(\d+);$/.exec(body) ?? [];
    const char =
      digits === undefined ? ENTITIES[body.replace(/;$/, "")] : String.fromCodePoint(Number(digits));
    if (!body.endsWith(";") || char === undefined || ILLEGAL.test(char))
      throw new Error(`no entity: ${whole.slice(0, 20)} at ${at}`);
    return char;
  });
}
