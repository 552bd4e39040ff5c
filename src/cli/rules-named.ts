import { nearest } from "../config/nearest.ts";
import { UserError } from "../errors.ts";
import type { Rule } from "../rule.ts";

/** Whether it is meant by a title, in any case, by an id, or by the last part of an id. */
export const isCalled = (
  { id, title }: { readonly id: string; readonly title: string },
  name: string,
): boolean => id === name || id.endsWith(`/${name}`) || title.toLowerCase() === name.toLowerCase();

/**
 * Rules by title, by id, or by the last part of the id where that is unique.
 * @throws UserError for a name that fits none, with the nearest that does.
 */
export function rulesNamed(
  names: readonly string[] | undefined,
  rules: readonly Rule[],
): readonly Rule[] | undefined {
  return names?.map((name) => {
    const found = rules.filter((rule) => isCalled(rule, name));
    if (found.length === 1 && found[0] !== undefined) return found[0];
    const ids = rules.flatMap(({ id, title }) => [id, id.slice(id.indexOf("/") + 1), title]);
    const near = nearest(name, ids);
    throw new UserError(
      `no rule ${name}`,
      near === undefined
        ? "The command `backlint rules` lists all rules."
        : `Did you mean “${near}”? backlint rules lists them all.`,
    );
  });
}
