/** Where the records of one tracker come together in one reading. */
import type { Intake, TrackerFacts } from "./draft.ts";
import { GapLog } from "./gaps.ts";
import { PersonRegistry } from "./people.ts";
import type { SettingsOf } from "./reading.ts";
import { TextStore } from "./text-store.ts";

/** Empty. Several readings of one run may share their gaps and their texts. */
export const intakeOf = (
  facts: TrackerFacts,
  settings: SettingsOf,
  { gaps, texts }: Pick<Intake, "gaps" | "texts"> = { gaps: new GapLog(), texts: new TextStore() },
): Intake => ({
  tracker: facts,
  settings,
  people: new PersonRegistry(facts.id, settings),
  gaps,
  texts,
  drafts: [],
  named: new Map(),
  teams: new Map(),
});
