/** Linear as the rest of the program sees it. */
import type { Tracker } from "../tracker.ts";
import { LINEAR } from "./traits.ts";

export const linear: Tracker = {
  ...LINEAR,
  words: {
    name: "Linear",
    sources: "linear:KEY or linear: for all",
    example: { source: "linear:ENG", item: "ENG-7" },
    variable: "LINEAR_API_KEY",
    credentials: "LINEAR_API_KEY=…",
  },
  // Nothing after the colon is the whole workspace.
  parse: (text) => (text.startsWith("linear:") ? text.slice("linear:".length) : undefined),
  isConfigured: ({ LINEAR_API_KEY, LINEAR_OAUTH_TOKEN }) => Boolean(LINEAR_API_KEY || LINEAR_OAUTH_TOKEN),
  read: async (sources, options) => (await import("./live/read.ts")).readLinear(sources, options),
  readItems: async (keys, options) => (await import("./live/items.ts")).readLinearItems(keys, options),
  examine: async (queries, options) => (await import("./live/doctor.ts")).examineLinear(queries, options),
  exports: async (settings, shared) => (await import("./exports.ts")).linearExports(settings, shared),
};
