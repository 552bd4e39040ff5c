/** The verdict as the report holds it. */
import type { Verdict } from "../../engine/verdict/verdict.ts";
import { headline, toSeeMore, verdictText } from "../../engine/verdict/wording.ts";
import type { VerdictReport } from "../schema.ts";

export const verdictReport = (verdict: Verdict): VerdictReport => ({
  status: verdict.status,
  amongMany: verdict.amongMany,
  mode: verdict.mode,
  headline: headline(verdict),
  signals: verdict.assessments.map(({ signal, state, k, n, unknown, lower, upper, reason }) => ({
    ...{ id: signal.id, title: signal.title, part: signal.part, state },
    ...{ counted: signal.counted(k, n), k, n, unknown },
    ...{ lower: rounded(lower), upper: rounded(upper), threshold: signal.threshold, reason },
  })),
  counterEvidence: verdict.counter.counts.map(({ kind, count }) => ({ kind, count })),
  counterEvidenceHidden: verdict.counter.hidden,
  powerSprints: verdict.counter.power,
  text: verdictText(verdict),
  whoCanChangeIt: [...verdict.whoCanChangeIt],
  toSeeMore: [...toSeeMore(verdict)],
});

const rounded = (share: number | null): number | null => (share === null ? null : Number(share.toFixed(4)));
