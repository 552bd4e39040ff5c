/** The presets as data: what each changes of the rules' own defaults, and why. */
import type { PRESET_NAMES, RuleConfig } from "./schema.ts";

export interface Preset {
  readonly describes: string;
  /** Model of teams that say `auto` and have no role map. */
  readonly model?: "split" | "combined";
  /** Multiplies every tolerated share; 1 keeps it. */
  readonly shareFactor: number;
  readonly rules: Readonly<Record<string, RuleConfig>>;
}

export const PRESETS: Readonly<Record<(typeof PRESET_NAMES)[number], Preset>> = {
  recommended: {
    describes: "The rules' own defaults.",
    shareFactor: 1,
    rules: {},
  },
  strict: {
    describes:
      "Half of each rule's limit: for teams that pass the preset recommended and want to stay there.",
    shareFactor: 0.5,
    rules: {},
  },
  startup: {
    describes:
      "For small products where one person is product manager and product owner: no rules on higher goals, long horizon, regular updates or moved dates.",
    model: "combined",
    shareFactor: 1,
    rules: {
      "pm/roadmap-anchor": "off",
      "pm/horizon": "off",
      "pm/stakeholder-updates": "off",
      "pm/honest-health": "off",
      "pm/date-stability": "off",
      "boundary/priority-alignment": "off",
    },
  },
  enterprise: {
    describes:
      "For products where product manager and product owner are two people: findings on the boundary between them are more severe.",
    model: "split",
    shareFactor: 1,
    rules: {
      "pm/roadmap-anchor": "high",
      "pm/stakeholder-updates": "high",
      "boundary/roadmap-breakdown": "high",
      "boundary/priority-alignment": "high",
      "boundary/roadmap-commitment": "high",
      "boundary/sprint-override": "high",
      "boundary/decision-owner": "high",
    },
  },
};
