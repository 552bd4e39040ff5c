/** Statuses whose meaning the configuration of a team says. */
import type { Status, StatusCategory } from "../backlog/model.ts";
import { fold } from "./name-table.ts";
import type { TeamSettings } from "./reading.ts";

export class ConfiguredStatuses {
  private readonly categories: ReadonlyMap<string, StatusCategory>;
  private readonly byName = new Map<string, Status>();

  constructor({ statuses = {} }: TeamSettings) {
    this.categories = new Map(Object.entries(statuses).map(([name, category]) => [fold(name), category]));
  }

  category(name: string): StatusCategory | undefined {
    return this.categories.size === 0 ? undefined : this.categories.get(fold(name));
  }

  /** One object for all items in the status. */
  of(name: string): Status | undefined {
    const category = this.category(name);
    if (category === undefined) return undefined;
    const status = this.byName.get(name) ?? { name, category };
    this.byName.set(name, status);
    return status;
  }
}
