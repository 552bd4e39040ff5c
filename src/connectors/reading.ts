/** What every connector gives back. */
import type { Backlog, Gap, Instant, Person, Profile, StatusCategory } from "../backlog/model.ts";
import type { RoleEntries } from "./role-map.ts";

/** What reading cost. Reading files costs none of this. */
export interface Cost {
  readonly requests: number;
  readonly retries: number;
  readonly waitedMs: number;
  readonly points: number;
}

export const NO_COST: Cost = { requests: 0, retries: 0, waitedMs: 0, points: 0 };

/** The team settings of the configuration that shape reading; all optional. */
export interface TeamSettings {
  readonly name?: string;
  readonly model?: "split" | "combined" | "auto";
  readonly profile?: Profile;
  /** Role → account ids, user names, e-mail addresses, `group:NAME` or globs; or all that is known of one person. */
  readonly roles?: RoleEntries;
  /** Field name or id by meaning: criteria, estimate, sprint, epic, target, problem, metric. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Item type names by kind, for sites whose names are not recognised. */
  readonly types?: Readonly<Partial<Record<"story" | "bug" | "spike" | "roadmap", readonly string[]>>>;
  /** Resolution or status names by closure. */
  readonly closures?: Readonly<
    Partial<Record<"declined" | "duplicate" | "invalid" | "delivered", readonly string[]>>
  >;
  /** What a status means, by its name. */
  readonly statuses?: Readonly<Record<string, StatusCategory>>;
  readonly timeZone?: string;
  readonly workingDays?: readonly number[];
}

/** Team settings by team id (`jira:KEY`) and key; asked once a team. */
export type SettingsOf = (teamId: string, key: string) => TeamSettings;

export interface Reading {
  readonly backlogs: readonly Backlog[];
  readonly gaps: readonly Gap[];
  readonly cost: Cost;
  /** The newest change seen; the default `now` of an export. undefined when nothing was read. */
  readonly newest: Instant | undefined;
  /** Whether a live tracker was read: ages are counted from today then. */
  readonly live?: boolean;
  /** Words that would identify a person (display names, e-mail addresses, account ids): for redaction. */
  readonly personal: ReadonlySet<string>;
  /** Accounts of a person as a role map names them: for proposing one, and for nothing that is reported. */
  readonly accountsOf?: (person: Person) => readonly string[];
}
