/** Suites and cases as the XML that Jenkins, GitLab and most others read. */
import { shownKey } from "../pipeline.ts";
import { attribute, characters } from "./xml.ts";

export interface Case {
  readonly name: string;
  /** Dots make the groups that readers show. */
  readonly classname: string;
  /** Left out: it passed. */
  readonly result?: Result;
  /** For the reader, whatever the result. */
  readonly out?: string;
}

type Result =
  | { readonly kind: "skipped"; readonly text: string }
  | {
      readonly kind: "failure" | "error";
      readonly type: string;
      readonly message: string;
      readonly text: string;
    };

/** "Acceptance criteria (po/acceptance-criteria)". */
export const caseName = ({ title, id }: { readonly title: string; readonly id: string }): string =>
  title === id ? shownKey(id) : `${shownKey(title)} (${shownKey(id)})`;

export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly out?: string;
}

/** No times: what was asked of a stored backlog took none worth showing, and the same report gives the same bytes. */
export function document(suites: readonly Suite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="backlint"${counts(all)}>`,
    ...suites.flatMap(suiteLines),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function suiteLines({ name, cases, out }: Suite): string[] {
  const skipped = cases.filter(({ result }) => result?.kind === "skipped").length;
  return [
    `  <testsuite${attribute("name", name)}${counts(cases)} skipped="${skipped}">`,
    ...cases.flatMap(caseLines),
    ...(out === undefined ? [] : [`    <system-out>${characters(out)}</system-out>`]),
    "  </testsuite>",
  ];
}

function counts(cases: readonly Case[]): string {
  const of = (kind: Result["kind"]): number => cases.filter(({ result }) => result?.kind === kind).length;
  return ` tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}"`;
}

function caseLines({ name, classname, result, out }: Case): string[] {
  const names = `<testcase${attribute("name", name)}${attribute("classname", classname)}`;
  const content = [
    ...(result === undefined ? [] : [resultLine(result)]),
    ...(out === undefined ? [] : [`<system-out>${characters(out)}</system-out>`]),
  ];
  if (content.length === 0) return [`    ${names}/>`];
  return [`    ${names}>`, ...content.map((line) => `      ${line}`), "    </testcase>"];
}

/** The reason of a skipped case is its text: the schema knows no attribute for it, and readers take either. */
function resultLine(result: Result): string {
  if (result.kind === "skipped") return `<skipped>${characters(result.text)}</skipped>`;
  const { kind, type, message, text } = result;
  return `<${kind}${attribute("type", type)}${attribute("message", message)}>${characters(text)}</${kind}>`;
}
