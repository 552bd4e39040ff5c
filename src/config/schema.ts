/** The configuration file: one strict zod schema, from which types, checks and schema/config.json come. */
import { z } from "zod";
import { PROFILES, ROLES } from "../backlog/model.ts";
import { WAIVER_OWNERS, type Waiver } from "../engine/gate/waivers.ts";
import { MODES, type Mode, STATUSES, type Status } from "../engine/verdict/ladder.ts";
import { AREAS, type Area, type Rule, SEVERITIES, type Severity } from "../rule.ts";

/** What is said of a profile by its old name. */
export const PROFILE_RENAMED = "the profile linear is called cycles";

export const PRESET_NAMES = ["recommended", "strict", "startup", "enterprise"] as const;

const names = z.array(z.string().min(1));

const day = z.iso.date("must be a day such as 2026-03-31");
const account = z.string().min(1);

/** Refused where it would hide a mistake: patterns stand for many people, and `accounts` for one. */
const isOneAccount = (name: string): boolean => !name.includes("*") && !name.startsWith("group:");
const oneAccount = account.refine(isOneAccount, "must name one account: no group and no *");

/** One person in a role, where a name alone does not say it. */
const roleHolderSchema = z
  .strictObject({
    account: account.optional().describe("One account, a group:NAME or a glob."),
    accounts: z.array(oneAccount).min(1).optional().describe("All accounts of one person."),
    through: z
      .array(oneAccount)
      .min(1)
      .optional()
      .describe(
        "Apps this person acts through, such as a chat connector: what they do counts as the person's.",
      ),
    from: day.optional().describe("First day in the role, in the team's time zone."),
    until: day.optional().describe("Last day in the role."),
    delegate: z.boolean().optional().describe("Stands in for whoever holds the role."),
  })
  .refine((one) => (one.account === undefined) !== (one.accounts === undefined), {
    message: "must have either account or accounts",
    path: ["account"],
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    message: "is before from",
    path: ["until"],
  });

const teamSchema = z.strictObject({
  name: z.string().min(1).optional().describe("Name in the report; default the tracker's own."),
  source: z
    .string()
    .min(1)
    .describe("jira:KEY, linear:KEY, an export file or folder, or FILE#KEY for one project of it."),
  roadmap: names
    .optional()
    .describe("Sources of the roadmap the team works under where it is elsewhere, such as jira:PLAN."),
  model: z
    .enum(["split", "combined", "auto"])
    .default("auto")
    .describe("split: PM and PO are two people; combined: one; auto: what the role map says."),
  profile: z
    .enum(PROFILES, { error: ({ input }) => (input === "linear" ? PROFILE_RENAMED : undefined) })
    .optional()
    .describe(
      "scrum; kanban; cycles: cycles that roll over, issues instead of user stories. Default: what the tracker shows.",
    ),
  roles: z
    .partialRecord(z.enum(ROLES), z.array(z.union([account, roleHolderSchema])))
    .optional()
    .describe(
      "Who plays which role: account ids, user names, e-mail addresses, group:NAME, or globs; or an object for " +
        "several accounts of one person, hand-overs, delegates, and apps that somebody acts through.",
    ),
  fields: z
    .partialRecord(
      z.enum(["criteria", "estimate", "sprint", "epic", "rank", "flagged", "target", "problem", "metric"]),
      z.string().min(1),
    )
    .optional()
    .describe("Field by meaning: its id (customfield_10045) or its name, where it is not recognised."),
  types: z
    .partialRecord(z.enum(["story", "bug", "spike", "roadmap"]), names)
    .optional()
    .describe("Item type names by kind, where they are not recognised."),
  closures: z
    .partialRecord(z.enum(["delivered", "declined", "duplicate", "invalid"]), names)
    .optional()
    .describe("Resolution and status names by how an item ended, where they are not recognised."),
  timeZone: z
    .string()
    .refine(isTimeZone, "is not an IANA time zone such as Europe/Berlin")
    .optional()
    .describe("IANA zone for calendar work and for dates without a zone; default UTC."),
  workingDays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .optional()
    .describe("ISO weekdays, Monday = 1; default Monday to Friday."),
});

export type TeamConfig = z.output<typeof teamSchema>;

/** `off`, a severity, or an object of severity, share, from and the rule's own options. */
function ruleSchema(rule: Rule) {
  const own = rule.options instanceof z.ZodObject ? rule.options.partial().shape : {};
  const settings = z.strictObject({
    severity: z.enum(SEVERITIES).optional(),
    share: z.number().min(0).max(1).optional().describe("Largest tolerated share of failing members."),
    from: z.int().min(1).optional().describe("Smallest sample to judge from."),
    ...own,
  });
  return z.union([z.literal("off"), z.enum(SEVERITIES), settings]).describe(rule.asks);
}

const personsSchema = z
  .strictObject({
    enabled: z
      .boolean()
      .default(false)
      .describe("true lifts the suppression of figures about fewer than five people. Nobody is ever named."),
    basis: z
      .string()
      .optional()
      .describe("Why that is lawful and agreed, in words; needed where enabled is true."),
  })
  .refine(({ enabled, basis }) => !enabled || /\S/.test(basis ?? ""), {
    message: "must state why, where persons.enabled is true",
    path: ["basis"],
  });

const waiverSchema = z
  .strictObject({
    rule: z.string().min(1).describe("A rule's id, or a glob such as hygiene/*."),
    item: z
      .string()
      .min(1)
      .describe("The key of an item, or the key of a sprint or a team, or a glob such as SHOP-*."),
    reason: z.string().regex(/\S/, "must say why"),
    owner: z.enum(WAIVER_OWNERS).describe("The function that answers for it; never a person."),
    expires: day.describe("The last day it holds, in UTC. After it the finding is back."),
  })
  .describe("A finding that is excused until a day.");

/** `never`: nothing of this kind fails the gate. */
export const FAIL_ON = [...SEVERITIES, "never"] as const;

/** The statuses that can fail a gate: those that say something against the function. */
export const FAILING_STATUSES = STATUSES.filter(
  (status) => STATUSES.indexOf(status) >= STATUSES.indexOf("watch"),
);

/** 90d, 12w, or a day. */
export const SINCE = /^(?:\d{1,4}[dw]|\d{4}-\d\d-\d\d)$/;

const gateSchema = z
  .strictObject({
    "fail-on": z
      .enum(FAIL_ON)
      .default("high")
      .describe("A rule that fails at this severity or above fails the gate."),
    areas: z
      .partialRecord(z.enum(AREAS), z.number().min(0).max(100))
      .default({})
      .describe("The least score of an area; an area that is not judged does not hold."),
    verdict: z
      .enum(FAILING_STATUSES)
      .optional()
      .describe("This verdict on the product-owner function, or a worse one, fails the gate."),
    "new-since": z
      .string()
      .regex(SINCE, "must be a number of days or weeks such as 90d or 12w, or a day such as 2026-03-31")
      .optional()
      .describe("Judge rules only on work created or started since then: 90d, 12w, or a day."),
    "at-least": z
      .int()
      .min(1)
      .default(20)
      .describe("With new-since: fewer items of new work than this are not judged."),
  })
  .describe("What check holds a backlog to.");

/** The schema for a given catalogue of rules. */
export function configSchema(rules: readonly Rule[]) {
  return z.strictObject({
    $schema: z.string().optional(),
    extends: z.enum(PRESET_NAMES).default("recommended").describe("The preset everything else changes."),
    teams: z.array(teamSchema).default([]),
    rules: z
      .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule).optional()])))
      .default({}),
    verdict: z
      .strictObject({
        mode: z
          .enum(MODES)
          .default("conservative")
          .describe(
            "conservative: two of the three criteria make a pattern; seed-literal: any one of them, as the model's sentence has it.",
          ),
      })
      .optional()
      .describe("How the product-owner function is judged."),
    waivers: z.array(waiverSchema).default([]),
    gate: gateSchema.optional(),
    persons: personsSchema.optional(),
    worksCouncil: z
      .boolean()
      .optional()
      .describe("true switches off every signal about a role; figures about the product area are left."),
  });
}

export type RuleConfig = "off" | (typeof SEVERITIES)[number] | Readonly<Record<string, unknown>>;

export interface GateConfig {
  readonly "fail-on": Severity | "never";
  readonly areas: Readonly<Partial<Record<Area, number>>>;
  readonly verdict?: Status | undefined;
  readonly "new-since"?: string | undefined;
  readonly "at-least": number;
}

/** A configuration after validation. */
export interface Config {
  readonly extends: (typeof PRESET_NAMES)[number];
  readonly teams: readonly TeamConfig[];
  readonly rules: Readonly<Record<string, RuleConfig | undefined>>;
  readonly verdict?: { readonly mode: Mode } | undefined;
  readonly waivers?: readonly Waiver[];
  readonly gate?: GateConfig | undefined;
  readonly persons?: { readonly enabled: boolean; readonly basis?: string | undefined } | undefined;
  readonly worksCouncil?: boolean | undefined;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
