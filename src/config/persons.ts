/** What a report may say about people, and about the functions they hold. */
import type { Config } from "./schema.ts";

export interface PersonSettings {
  /**
   * Fewest people a figure may speak of; a figure about fewer is left out. Five is what public statistics and
   * works agreements commonly ask for (judgement); 1 where the configuration enables persons and states the basis.
   */
  readonly smallestCell: number;
  /** The basis stated, to be printed beside such figures; undefined where nothing is lifted. */
  readonly basis: string | undefined;
  /** Whether signals about a role, such as those of the verdict, may be computed at all. */
  readonly roleSignals: boolean;
}

const SMALLEST_CELL = 5;

/** The works-council mode wins: where it is on, nothing about people is lifted. */
export function personSettings({ persons, worksCouncil = false }: Config): PersonSettings {
  const lifted = persons?.enabled === true && !worksCouncil;
  return {
    smallestCell: lifted ? 1 : SMALLEST_CELL,
    basis: lifted ? persons?.basis?.trim() : undefined,
    roleSignals: !worksCouncil,
  };
}
