import { answeredWords, reasonAbout } from "../../gate/words.ts";
import type { Gate, GateReason, Report } from "../../schema.ts";
import { incompleteWords } from "../../words/gaps.ts";
import { shown, shownKey, type Trouble, troublesOf } from "../pipeline.ts";
import { type Case, caseName, type Suite } from "./suite.ts";

const READING = "backlint.reading";
const GATE = "backlint.gate";

/** One error a gap that counts; the others are named beside, and all is well where there is none that counts. */
export function reading(report: Report): Suite {
  const gaps = troublesOf(report).filter(({ kind }) => kind === "gap");
  const text = incompleteWords(report);
  const name = ({ source, what }: Trouble): string => `${shownKey(source)} ${shownKey(what)}`;
  const cases = gaps
    .filter(({ counts }) => counts)
    .map(
      (gap): Case => ({
        name: name(gap),
        classname: READING,
        result: { kind: "error", type: "incomplete", message: shown(gap.detail), text },
      }),
    );
  const others = gaps.filter(({ counts }) => !counts).map((gap) => `${name(gap)}: ${shown(gap.detail)}`);
  const all = others.length === 0 ? "everything was read" : "everything was read that the answers rest on";
  return {
    name: "reading",
    cases: cases.length > 0 ? cases : [whole(all, READING, report.complete || others.length > 0)],
    ...(others.length === 0 ? {} : { out: others.join("\n") }),
  };
}

/** One failure a reason, one error for each thing that it asks for and that could not be seen. */
export function gateSuite(gate: Gate, report: Report): Suite {
  const cases = [
    ...gate.reasons.map((reason) => reasonCase(reason, report, "failure")),
    ...gate.unjudged.map((reason) => reasonCase(reason, report, "error")),
  ];
  const answered = answeredWords(gate);
  const notes = [...(answered === "" ? [] : [answered]), ...gate.notes.map((note) => shown(note))];
  return {
    name: "gate",
    cases: cases.length > 0 ? cases : [whole("the gate passes", GATE, gate.passed)],
    ...(notes.length === 0 ? {} : { out: notes.join("\n") }),
  };
}

function reasonCase(reason: GateReason, report: Report, kind: "failure" | "error"): Case {
  const { title, id = title } = reasonAbout(reason, report);
  return {
    name: `${shownKey(reason.team)} ${caseName({ title, id })}`,
    classname: GATE,
    result: {
      kind,
      type: kind === "failure" ? "gate" : "not-judged",
      message: shown(reason.says),
      text: kind === "failure" ? "The gate fails." : "The gate needs it, and it could not be checked.",
    },
  };
}

const whole = (name: string, classname: string, holds: boolean): Case => ({
  name,
  classname,
  ...(holds
    ? {}
    : {
        result: { kind: "error", type: "incomplete", message: "The report is incomplete.", text: "" },
      }),
});
