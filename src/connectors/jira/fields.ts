/** Which custom field means what, on this site and for this team. */
import { isCriteriaLabel } from "../criteria-fields.ts";
import { fold } from "../name-table.ts";
import { isRaw } from "../raw.ts";
import type { TeamSettings } from "../reading.ts";
import { fieldOfName } from "./names.ts";
import { textIn } from "./raw.ts";

export const MEANINGS = [
  "sprint",
  "epic",
  "parent",
  "epic-name",
  "estimate",
  "rank",
  "flagged",
  "criteria",
  "target",
  "interval",
  "problem",
  "metric",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Field ids by meaning, the surest first. */
export type Meanings = Readonly<Record<Meaning, readonly string[]>>;

/** By the end of `schema.custom`, which no language changes. */
const BY_SCHEMA: Readonly<Record<string, Meaning>> = {
  "com.pyxis.greenhopper.jira:gh-sprint": "sprint",
  "com.pyxis.greenhopper.jira:gh-epic-link": "epic",
  "com.pyxis.greenhopper.jira:gh-epic-label": "epic-name",
  "com.pyxis.greenhopper.jira:jsw-story-points": "estimate",
  "com.pyxis.greenhopper.jira:gh-lexo-rank": "rank",
  "com.atlassian.jpo:jpo-custom-field-parent": "parent",
  "com.atlassian.jpo:jpo-custom-field-baseline-end": "target",
  "com.atlassian.teams:rm-teams-custom-field-target-end": "target",
  "jira.polaris:interval": "interval",
};

/** Fields of Advanced Roadmaps and the name of an epic, which no dictionary of names holds; where only names are shown. */
export const SCHEMA_OF_NAME: Readonly<Record<string, string>> = {
  "target end": "com.atlassian.jpo:jpo-custom-field-baseline-end",
  "parent link": "com.atlassian.jpo:jpo-custom-field-parent",
  "epic name": "com.pyxis.greenhopper.jira:gh-epic-label",
};

/** Meanings a team may name a field for; `epic` etc. are the words of the configuration. */
const CONFIGURABLE = [
  "criteria",
  "estimate",
  "sprint",
  "epic",
  "rank",
  "flagged",
  "target",
  "problem",
  "metric",
] as const;

interface Definition {
  readonly id: string;
  readonly name: string;
  readonly custom: string | undefined;
}

export class FieldCatalogue {
  private readonly definitions = new Map<string, Definition>();
  /** Grows with every definition, so that what was worked out before can be worked out again. */
  version = 0;
  /** Whether a list of fields was read: names met elsewhere add nothing to it. */
  listed = false;

  /** An entry of `/field`. */
  define(raw: unknown): void {
    if (!isRaw(raw)) return;
    const id = textIn(raw, "id") ?? textIn(raw, "key");
    if (id === undefined) return;
    this.listed = true;
    const schema = isRaw(raw.schema) ? raw.schema : undefined;
    this.add({ id, name: textIn(raw, "name") ?? id, custom: textIn(schema, "custom") });
  }

  /** `names` and `schema` that a search answers with when asked to expand them, or a name met in a history. */
  name(id: string, name: string, custom?: string): void {
    const known = this.definitions.get(id);
    if (known === undefined || (custom !== undefined && known.custom === undefined))
      this.add({ id, name, custom: custom ?? known?.custom });
  }

  /** Ids of the fields of this name: the histories of servers give no ids. */
  named(name: string): readonly string[] {
    return [...this.definitions.values()].flatMap((field) => (field.name === name ? field.id : []));
  }

  private add(definition: Definition): void {
    this.definitions.set(definition.id, definition);
    this.version++;
  }

  meaningsFor(settings: TeamSettings): Meanings {
    const found: Record<Meaning, string[]> = {
      ...{ sprint: [], epic: [], parent: [], "epic-name": [], estimate: [], rank: [], flagged: [] },
      ...{ criteria: [], target: [], interval: [], problem: [], metric: [] },
    };
    const take = (meaning: Meaning, id: string): void => {
      if (!found[meaning].includes(id)) found[meaning].push(id);
    };
    const custom = [...this.definitions.values()].filter(({ id }) => id.startsWith("customfield_"));
    for (const meaning of CONFIGURABLE) {
      const wanted = settings.fields?.[meaning];
      if (wanted === undefined) continue;
      take(meaning, wanted);
      for (const { id, name } of this.definitions.values())
        if (fold(name) === fold(wanted)) take(meaning, id);
    }
    for (const { id, custom: schema } of custom) {
      const meaning = BY_SCHEMA[schema ?? ""];
      if (meaning !== undefined) take(meaning, id);
    }
    for (const { id, name } of custom) {
      const meaning = isCriteriaLabel(name) ? "criteria" : fieldOfName(name);
      if (meaning !== undefined) take(meaning, id);
    }
    return found;
  }
}
