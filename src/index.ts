/** The public API: for configurations in TypeScript, and for rules of one's own. */
import type { z } from "zod";
import type { configSchema } from "./config/schema.ts";
import type { Rule } from "./rule.ts";

export type { Backlog, RoadmapItem, Sprint, WorkItem } from "./backlog/model.ts";
export type { Finding, Report } from "./report/schema.ts";
export {
  defineRule,
  fail,
  notApplicable,
  notObservable,
  pass,
  type Rule,
  type RuleDefinition,
  unknown,
  warn,
} from "./rule.ts";

/** What backlint.config.ts exports as default. */
export type UserConfig = z.input<ReturnType<typeof configSchema>> & { customRules?: readonly Rule[] };

/** Gives a configuration its type. */
export const defineConfig = (config: UserConfig): UserConfig => config;
