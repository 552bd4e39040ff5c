import { nearest } from "../config/nearest.ts";
import { UserError } from "../errors.ts";
import type { Rule } from "../rule.ts";

/**
 * Rules by id, or by a name that is unique without its folder.
 * @throws UserError for a name that fits none, with the nearest that does.
 */
export function rulesNamed(
  names: readonly string[] | undefined,
  rules: readonly Rule[],
): readonly Rule[] | undefined {
  return names?.map((name) => {
    const found = rules.filter((rule) => rule.id === name || rule.id.endsWith(`/${name}`));
    if (found.length === 1 && found[0] !== undefined) return found[0];
    const ids = rules.flatMap((rule) => [rule.id, rule.id.slice(rule.id.indexOf("/") + 1)]);
    const near = nearest(name, ids);
    throw new UserError(
      `no rule ${name}`,
      near === undefined
        ? "backlint rules lists them."
        : `Did you mean “${near}”? backlint rules lists them all.`,
    );
  });
}
