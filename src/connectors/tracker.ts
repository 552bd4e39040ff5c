/**
 * The port for trackers: all that the program may know of one. Whoever has a `Tracker` need not ask which it
 * is. Its heavy parts are loaded by the methods that need them, so that a list of all trackers loads fast.
 */
import type { Check } from "./check.ts";
import type { Intake, TrackerFacts } from "./draft.ts";
import type { ExportReader } from "./exports.ts";
import type { Reading, SettingsOf, TeamSettings } from "./reading.ts";
import type { TransportOptions } from "./transport.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** What is said of a tracker in messages and in the help of commands. */
interface ProductWords {
  /** As its makers write it. */
  readonly name: string;
  /** The forms of its sources, in a list. */
  readonly sources: string;
  /** A source with the key of a work item in it, for examples. */
  readonly example: { readonly source: string; readonly item: string };
  /** The environment variable to set first. */
  readonly variable: string;
  /** Its variables with values to fill in, as they are written before a command. */
  readonly credentials: string;
}

export interface LiveSource {
  /** What `parse` returned for it. */
  readonly query: string;
  /** Queries of the roadmap that the teams of this source work under. */
  readonly roadmap?: readonly string[] | undefined;
}

/** What trying the credentials takes. */
export interface ExamineOptions extends TransportOptions {
  readonly env: Env;
  /** Settings of a team by its id and key; `query` is the source that it was found by. */
  readonly settings: (teamId: string, key: string, query: string | undefined) => TeamSettings;
}

export interface LiveOptions extends ExamineOptions {
  /** How many issues were read, and of how many, where that is known. */
  readonly onIssues?: ((issues: number, of: number | undefined) => void) | undefined;
}

export interface Tracker extends TrackerFacts {
  readonly words: ProductWords;
  /**
   * What a source asks of this tracker; undefined where the text names none of its sources.
   * @throws UserError where it is one of its sources and does not say enough.
   */
  parse(text: string): string | undefined;
  /** Whether the environment holds what one needs to reach it. */
  isConfigured(env: Env): boolean;
  /**
   * Reads all sources in one go. What cannot be seen is a gap.
   * @throws UserError where nothing at all can be read; Interrupted when stopped by the signal.
   */
  read(sources: readonly LiveSource[], options: LiveOptions): Promise<Reading>;
  /** A few work items by their keys, without history, comments and whatever stands around them. @throws UserError */
  readItems(keys: readonly string[], options: LiveOptions): Promise<Reading>;
  /** Tries credentials, permissions and the sources named. @throws UserError where there are no credentials. */
  examine(queries: readonly string[], options: ExamineOptions): Promise<readonly Check[]>;
  /** What reads its exports. */
  exports(settings: SettingsOf, shared: Pick<Intake, "gaps" | "texts">): Promise<ExportReader>;
}
