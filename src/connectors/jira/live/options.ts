/** How a live Jira is read, whatever of it. */
import type { TeamSettings } from "../../reading.ts";
import type { TransportOptions } from "../../transport.ts";

export interface LiveOptions extends TransportOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Settings of a team by its id and key; `query` is the source that its project was found by. */
  readonly settings: (teamId: string, key: string, query: string | undefined) => TeamSettings;
  /** How many issues were read, and of how many, where that is known. */
  readonly onIssues?: ((issues: number, of: number | undefined) => void) | undefined;
}
