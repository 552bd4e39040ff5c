/** The gate as the report holds it. */
import type { GateResult } from "../../engine/gate/gate.ts";
import type { Gate } from "../schema.ts";

export function gateReport({ settings, reasons, unjudged, notes, answered }: GateResult): Gate {
  const { severity, areas, verdict, newWork, answered: least, onGap } = settings;
  return {
    passed: reasons.length === 0 && unjudged.length === 0,
    failOn: { severity, areas: { ...areas }, verdict },
    answered: { ...answered, least },
    onGap,
    newWork:
      newWork === null ? null : { since: new Date(newWork.since).toISOString(), atLeast: newWork.atLeast },
    reasons: [...reasons],
    unjudged: [...unjudged],
    notes: [...notes],
  };
}
