import { Ahead } from "./ahead.ts";

/** Macros that hold text literally, up to the next `{name}`. */
const LITERAL = new Set(["code", "noformat", "adf", "html"]);
/** Macros that are frames around ordinary text. */
const FRAMES = new Set(["quote", "panel", "expand", "info", "note", "tip", "warning"]);

/** Parameters longer than this are no macro's. */
const LONGEST = 300;

/** A stretch of a wiki text: ordinary lines, what a macro makes of them, or the edge of a frame. */
type Stretch =
  | { readonly kind: "text"; readonly text: string; readonly quoted: boolean }
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  | { readonly kind: "adf"; readonly json: string }
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "frame"; readonly title: string };

interface Macro {
  readonly name: string;
  readonly parameters: string;
  readonly start: number;
  readonly end: number;
  /** Of a literal macro. */
  readonly body?: string;
}

/** Cuts a text at its block macros. A macro that is never closed is dropped and its text read as usual. */
export function* stretches(source: string): Generator<Stretch> {
  const macros = macrosOf(source);
  // An odd `{quote}` at the end closes nothing and opens nothing.
  let quotes = macros.filter((macro) => macro.name === "quote").length & ~1;
  let quoted = false;
  let at = 0;
  for (const { name, parameters, start, end, body } of macros) {
    if (start > at) yield { kind: "text", text: source.slice(at, start), quoted };
    at = end;
    if (body !== undefined && name === "adf") yield { kind: "adf", json: body };
    // Without a tag it is wiki text in the wrong macro, where line breaks count.
    else if (body !== undefined && name === "html")
      yield body.includes("<") ? { kind: "html", html: body } : { kind: "text", text: body, quoted };
    else if (body !== undefined) yield { kind: "code", language: languageOf(name, parameters), text: body };
    else if (LITERAL.has(name)) continue;
    else {
      if (name === "quote" && quotes-- > 0) quoted = !quoted;
      yield { kind: "frame", title: titleOf(name, parameters) };
    }
  }
  if (at < source.length) yield { kind: "text", text: source.slice(at), quoted };
}

function macrosOf(source: string): Macro[] {
  const macros: Macro[] = [];
  const ahead = new Ahead(source);
  for (let at = source.indexOf("{"); at !== -1; at = source.indexOf("{", at)) {
    const macro = isEscaped(source, at) ? undefined : macroAt(source, at);
    if (macro === undefined) at++;
    else if (FRAMES.has(macro.name)) {
      macros.push(macro);
      at = macro.end;
    } else if (LITERAL.has(macro.name)) {
      const close = ahead.find(`{${macro.name}}`, macro.end);
      const body = close === -1 ? undefined : source.slice(macro.end, close);
      const end = close === -1 ? macro.end : close + macro.name.length + 2;
      macros.push(body === undefined ? macro : { ...macro, end, body });
      at = end;
    } else at = macro.end;
  }
  return macros;
}

/** `{name}` or `{name:parameters}` at `at`, on one line. */
export function macroAt(source: string, at: number): Macro | undefined {
  const limit = Math.min(source.length, at + LONGEST);
  let end = at + 1;
  while (end < limit && !"}{\n".includes(source[end] ?? "")) end++;
  if (source[end] !== "}") return undefined;
  const inner = source.slice(at + 1, end);
  const colon = inner.indexOf(":");
  const name = colon === -1 ? inner : inner.slice(0, colon);
  if (!/^[a-z]{2,12}$/.test(name)) return undefined;
  return { name, parameters: colon === -1 ? "" : inner.slice(colon + 1), start: at, end: end + 1 };
}

/** An odd number of backslashes before it; two of them are a line break. */
function isEscaped(source: string, at: number): boolean {
  return source[at - 1] === "\\" && source[at - 2] !== "\\";
}

/** `{code:java}`, `{code:title=A.java|language=java}`. */
function languageOf(name: string, parameters: string): string {
  if (name !== "code") return "";
  for (const part of parameters.split("|")) {
    const [key, value] = part.split("=", 2);
    if (value === undefined) return part;
    if (key === "language" || key === "lang") return value;
  }
  return "";
}

/** `title=…` of any frame; an expand's only parameter is its title. */
function titleOf(name: string, parameters: string): string {
  for (const part of parameters.split("|")) {
    if (part.startsWith("title=")) return part.slice("title=".length);
    if (name === "expand" && !part.includes("=")) return part;
  }
  return "";
}
