/** Teams by the words people name them with. */
import type { Raw } from "../../raw.ts";
import { asText } from "../raw.ts";

/** The team of that key, id or name, whatever its case. */
export function findTeam(teams: readonly Raw[], words: string): Raw | undefined {
  const wanted = words.trim().toLowerCase();
  return teams.find(({ key, id, name }) =>
    [key, id, name].some((one) => asText(one)?.toLowerCase() === wanted),
  );
}
