/** What GitHub's runner takes for a command in what a step prints, by its own rules. */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** All that the runner knows; it looks for no others. */
const KNOWN = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/** Every command in an output. A line ends at any of the ends that some reader of streams knows. */
export const commandsIn = (output: string): readonly Command[] =>
  output.split(/\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/).flatMap((line) => {
    const command = current(line) ?? older(line);
    return command === undefined ? [] : [command];
  });

/** `::name key=value,key=value::data`, after white space. */
function current(line: string): Command | undefined {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith("::")) return undefined;
  const end = trimmed.indexOf("::", 2);
  if (end < 0) return undefined;
  return parsed(trimmed.slice(2, end), trimmed.slice(end + 2), ",", [
    ["%3A", ":"],
    ["%2C", ","],
  ]);
}

/** `##[name key=value;key=value]data`, anywhere. */
function older(line: string): Command | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  return parsed(line.slice(start + 3, end), line.slice(end + 1), ";", [
    ["%3B", ";"],
    ["%5D", "]"],
  ]);
}

type Escapes = readonly (readonly [from: string, to: string])[];

const LINES: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
];

function parsed(info: string, data: string, separator: string, own: Escapes): Command | undefined {
  const space = info.indexOf(" ");
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!KNOWN.has(name)) return undefined;
  const pairs = (space < 0 ? "" : info.slice(space + 1).trim()).split(separator).flatMap((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [[pair.slice(0, at), unescaped(pair.slice(at + 1), [...LINES, ...own])] as const];
  });
  return { name, properties: Object.fromEntries(pairs), data: unescaped(data, LINES) };
}

const unescaped = (text: string, escapes: Escapes): string =>
  [...escapes, ["%25", "%"] as const].reduce((all, [from, to]) => all.replaceAll(from, to), text);
