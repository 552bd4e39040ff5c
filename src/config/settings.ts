/** From a configuration to the settings of one rule for one team. */
import { createHash } from "node:crypto";
import type { Backlog } from "../backlog/model.ts";
import { defaultSettings, type RuleSettings } from "../engine/measure.ts";
import type { LimitSource, Rule, Severity } from "../rule.ts";
import { PRESETS } from "./presets.ts";
import type { Config, RuleConfig } from "./schema.ts";

/** Text instead of settings: the rule is switched off, and by whom. */
export function settingsFor(config: Config, rule: Rule, team: Backlog): RuleSettings | string {
  const preset = PRESETS[config.extends];
  const own = config.rules[rule.id];
  if (own === "off") return "switched off in the configuration";
  if (own === undefined && preset.rules[rule.id] === "off") {
    return `not part of the preset ${config.extends}`;
  }
  const defaults = defaultSettings(rule, team);
  const { severity, share, from, ...options }: Named & { severity: Severity; share: number } = {
    severity: defaults.severity,
    share: defaults.tolerance.share * preset.shareFactor,
    ...asObject(preset.rules[rule.id]),
    ...asObject(own),
  };
  const { limit = share, limitFrom } = limitIn(config, rule, own);
  return {
    severity,
    limitFrom,
    tolerance: { ...scaled(defaults.tolerance, limit), ...(from === undefined ? {} : { from }) },
    options: rule.options.parse(options),
  };
}

/** A limit that is set in the configuration; where none is, the share stays that of the rule and its preset. */
function limitIn(
  { limits }: Config,
  rule: Rule,
  own: RuleConfig | undefined,
): { readonly limit?: number; readonly limitFrom: LimitSource } {
  const set = limits === "past" && rule.tolerance.share > 0 ? "past" : asLimits(limits)[rule.id];
  if (set === "past") return { limitFrom: "past" };
  if (set !== undefined) return { limit: set, limitFrom: "own" };
  return { limitFrom: asObject(own).share === undefined ? rule.basis.status : "own" };
}

const asLimits = (limits: Config["limits"]): Exclude<Config["limits"], "past" | undefined> =>
  limits === "past" || limits === undefined ? {} : limits;

type Named = { severity?: Severity; share?: number; from?: number };

const asObject = (setting: RuleConfig | undefined): Named =>
  setting === undefined || setting === "off"
    ? {}
    : typeof setting === "string"
      ? { severity: setting as Severity }
      : setting;

/** `bad` keeps its place relative to the share it was written for. */
const scaled = ({ share, bad }: RuleSettings["tolerance"], to: number): RuleSettings["tolerance"] => ({
  share: to,
  ...(bad === undefined || share === 0 ? {} : { bad: Math.min(1, (bad * to) / share) }),
});

/** Every setting that differs from the recommended defaults, as dotted paths, sorted. */
export function changedSettings(config: Config): string[] {
  const changed: string[] = [];
  if (config.extends !== "recommended") changed.push(`extends.${config.extends}`);
  if (config.persons?.enabled === true) changed.push("persons.enabled");
  if (config.worksCouncil === true) changed.push("worksCouncil");
  if (config.verdict !== undefined && config.verdict.mode !== "conservative") changed.push("verdict.mode");
  if (config.limits === "past") changed.push("limits.past");
  else for (const id of Object.keys(config.limits ?? {})) changed.push(`limits.${id}`);
  for (const [id, setting] of Object.entries(config.rules)) {
    if (setting === undefined) continue;
    if (setting === "off") changed.push(`${id}.off`);
    else for (const key of Object.keys(asObject(setting))) changed.push(`${id}.${key}`);
  }
  return changed.sort();
}

/** 16 hexadecimal digits over the whole configuration, independent of the order of its keys. */
export const configHash = (config: Config): string =>
  createHash("sha256").update(canonical(config)).digest("hex").slice(0, 16);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}
