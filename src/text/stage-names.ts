/** Names of workflow stages that say what the stage is for, where nothing else does. */
import { fold } from "./fold.ts";
import { entries } from "./languages/merged.ts";

/** Parts of words, and abbreviations, which stand for it as a whole word only. */
const PARTS = entries(({ acceptanceStages }) => acceptanceStages).map(fold);
const ABBREVIATIONS = new Set(entries(({ acceptanceAbbreviations }) => acceptanceAbbreviations));

/** Whether a stage of this name is there for somebody to accept what was built. */
export function namesAcceptance(stage: string): boolean {
  const folded = fold(stage);
  return (
    PARTS.some((part) => folded.includes(part)) ||
    folded.split(/[^\p{L}\p{N}]+/u).some((word) => ABBREVIATIONS.has(word))
  );
}
