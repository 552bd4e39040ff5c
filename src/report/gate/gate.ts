/** The gate as the report holds it. */
import type { GateResult } from "../../engine/gate/gate.ts";
import type { Gate } from "../schema.ts";

/** What could not be read never passes. */
export function gateReport(
  { settings, reasons, unjudged, notes, answered }: GateResult,
  complete: boolean,
): Gate {
  const { severity, areas, verdict, newWork, answered: least } = settings;
  return {
    passed: complete && reasons.length === 0 && unjudged.length === 0,
    failOn: { severity, areas: { ...areas }, verdict },
    answered: { ...answered, least },
    newWork:
      newWork === null ? null : { since: new Date(newWork.since).toISOString(), atLeast: newWork.atLeast },
    reasons: [...reasons],
    unjudged: [...unjudged],
    notes: [...notes],
  };
}
