/** How a finished item ended. */
import type { Closure } from "../../backlog/model.ts";
import { closureOfName } from "../closure-words.ts";
import { fold } from "../name-table.ts";
import type { TeamSettings } from "../reading.ts";

/** Resolutions every Jira server is set up with; their names may have been translated. */
const BY_ID: Readonly<Record<string, Closure>> = {
  "1": "delivered",
  "2": "declined",
  "3": "duplicate",
  "4": "invalid",
  "5": "invalid",
};

export class Closures {
  private readonly configured = new Map<string, Closure>();
  private readonly known = new Map<string, Closure | undefined>();

  constructor(settings: TeamSettings) {
    for (const closure of ["delivered", "declined", "duplicate", "invalid"] as const)
      for (const name of settings.closures?.[closure] ?? []) this.configured.set(fold(name), closure);
  }

  /**
   * The end of a done item. The configuration comes first. Of resolution and status the one that says something
   * other than "delivered" is believed: workflows set a resolution of "Done" on whatever reaches their last
   * column. undefined: neither is a name we know.
   */
  of(
    resolution: { readonly id: string | undefined; readonly name: string } | null,
    status: string,
  ): Closure | undefined {
    const id = `${resolution?.id ?? ""}\0${resolution?.name ?? ""}\0${status}`;
    if (this.known.has(id)) return this.known.get(id);
    const closure = this.workOut(resolution, status);
    this.known.set(id, closure);
    return closure;
  }

  private workOut(
    resolution: { readonly id: string | undefined; readonly name: string } | null,
    status: string,
  ): Closure | undefined {
    const set =
      (resolution && this.configured.get(fold(resolution.name))) ?? this.configured.get(fold(status));
    if (set !== undefined) return set;
    const resolved =
      resolution === null ? undefined : (closureOfName(resolution.name) ?? BY_ID[resolution.id ?? ""]);
    if (resolved !== undefined && resolved !== "delivered") return resolved;
    const named = closureOfName(status);
    if (named !== undefined && named !== "delivered") return named;
    // A resolution of an unknown name may mean anything; without a resolution the status decides.
    return resolution === null ? named : resolved;
  }
}
