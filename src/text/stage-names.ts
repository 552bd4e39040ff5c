/** Names of workflow stages that say what the stage is for, where nothing else does. */
import { fold } from "./fold.ts";

/** Parts of words: acceptance, approval and sign-off in the main languages; no word for a code review or a test. */
const ACCEPTANCE = [
  ...["accept", "approv", "sign-off", "sign off", "signoff"],
  ...["abnahme", "akzept", "freigabe", "recette", "aprob", "acepta", "aprov", "aceit", "accett"],
  ...["goedkeur", "akcept", "odbior", "schval", "godkan", "godkjen", "godkend", "hyvaks", "kabul", "onay"],
  ...["elfogad", "приемк", "прийма", "nghiem thu", "penerimaan", "persetujuan"],
  ...["受入", "受け入れ", "検収", "承認", "验收", "驗收", "审批", "審批", "인수", "승인"],
].map(fold);
/** Abbreviations, which stand for it as a whole word only. */
const ABBREVIATIONS = new Set(["uat"]);

/** Whether a stage of this name is there for somebody to accept what was built. */
export function namesAcceptance(stage: string): boolean {
  const folded = fold(stage);
  return (
    ACCEPTANCE.some((part) => folded.includes(part)) ||
    folded.split(/[^\p{L}\p{N}]+/u).some((word) => ABBREVIATIONS.has(word))
  );
}
