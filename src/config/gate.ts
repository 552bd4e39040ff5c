/** From the configuration and the command line to what check holds a backlog to. */
import { millisecondsInDay, millisecondsInWeek } from "date-fns/constants";
import type { Instant } from "../backlog/model.ts";
import type { GateSettings } from "../engine/gate/gate.ts";
import { ANSWERED, type Config, FAIL_ON, FAILING_STATUSES, type GateConfig, SINCE } from "./schema.ts";

/** What the command line says instead of the configuration. */
export type GateOverrides = Partial<GateConfig>;

/** Kinds that the command line names take the place of what the configuration has; the other kinds stay. */
export function gateSettings(
  config: Pick<Config, "gate">,
  overrides: GateOverrides,
  now: Instant,
): GateSettings {
  const { gate } = config;
  const failOn = overrides["fail-on"] ?? gate?.["fail-on"] ?? "high";
  const since = overrides["new-since"] ?? gate?.["new-since"];
  return {
    severity: failOn === "never" ? null : failOn,
    areas: overrides.areas ?? gate?.areas ?? {},
    verdict: overrides.verdict ?? gate?.verdict ?? null,
    onGap: overrides["on-gap"] ?? gate?.["on-gap"] ?? "fail",
    answered: overrides.answered ?? gate?.answered ?? ANSWERED,
    newWork:
      since === undefined
        ? null
        : { since: instantOf(since, now), atLeast: overrides["at-least"] ?? gate?.["at-least"] ?? 20 },
  };
}

/** `since` as SINCE has it: a number of days or weeks before now, or the first instant of a day in UTC. */
function instantOf(since: string, now: Instant): Instant {
  const number = Number(since.slice(0, -1));
  if (since.endsWith("d")) return now - number * millisecondsInDay;
  if (since.endsWith("w")) return now - number * millisecondsInWeek;
  return Date.parse(since);
}

export const isSince = (text: string): boolean => SINCE.test(text) && !Number.isNaN(instantOf(text, 0));

/** One thing that can fail a gate, by a word: a severity, `never`, a status of the verdict, or `delivery=60`. */
export function failOn(word: string, areas: readonly string[]): GateOverrides | undefined {
  const severity = FAIL_ON.find((one) => one === word);
  if (severity !== undefined) return { "fail-on": severity };
  const verdict = FAILING_STATUSES.find((one) => one === word);
  if (verdict !== undefined) return { verdict };
  const at = word.indexOf("=");
  const [area, least] = [areas.find((one) => one === word.slice(0, at)), word.slice(at + 1)];
  if (area === undefined || !/^\d{1,3}(?:\.\d{1,3})?$/.test(least) || Number(least) > 100) return undefined;
  return { areas: { [area]: Number(least) } };
}
