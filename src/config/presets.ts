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
    describes: "Half of every tolerated share: for teams that pass recommended and want to keep it so.",
    shareFactor: 0.5,
    rules: {},
  },
  startup: {
    describes:
      "One person is PM and PO and the plan fits in a head: no anchoring in higher goals, no long horizon, no reporting cadence, no account of moved dates.",
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
    describes: "PM and PO are two people: what crosses the line between them weighs more.",
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
