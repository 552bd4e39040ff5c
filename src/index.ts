/** The public API: for configurations in TypeScript, and for rules of one's own. */
import type { z } from "zod";
import type { configSchema, RuleConfig } from "./config/schema.ts";
import type { Rule } from "./rule.ts";

export type { Backlog, RoadmapItem, Sprint, WorkItem } from "./backlog/model.ts";
export { isDone, isOpen, isStarted } from "./backlog/views/items/items.ts";
export type { Finding, Report } from "./report/schema.ts";
export {
  defineRule,
  fail,
  insufficient,
  notApplicable,
  notObservable,
  pass,
  type Rule,
  type RuleDefinition,
  unknown,
  warn,
} from "./rule.ts";

/** What backlint.config.ts exports as default. */
export type UserConfig = Omit<z.input<ReturnType<typeof configSchema>>, "rules"> & {
  rules?: Readonly<Record<string, RuleConfig>>;
  customRules?: readonly Rule[];
};

/** Gives a configuration its type. */
export const defineConfig = (config: UserConfig): UserConfig => config;
