/** Linear's schema as the types of its SDK tell it: what a document may ask for, wherever the project is. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

const SDK = dirname(fileURLToPath(import.meta.resolve("@linear/sdk")));

/** The type of each field, by the name of its type; arguments of a field stand in a type of their own. */
type Types = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** @throws where the SDK has no such types any more: a check that finds nothing to check against is none. */
export function typesOfSdk(): Types {
  const source = readdirSync(SDK)
    .filter((name) => name.endsWith(".d.mts"))
    .map((name) => readFileSync(join(SDK, name), "utf8"))
    .find((text) => text.includes("\ntype Query = {"));
  if (source === undefined) throw new Error("the SDK has no type Query");
  const types = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = "", body = ""] of source.matchAll(/^type (\w+) = (?:\w+ & )*\{\n([\s\S]*?)^\};/gm))
    types.set(
      name,
      new Map(
        [...body.matchAll(/^ {2}(\w+)\??: (.*);$/gm)].map(([, field = "", of = ""]) => [field, named(of)]),
      ),
    );
  return types;
}

/** The name inside `Maybe<Array<…>>`; empty for a scalar. */
const named = (type: string): string => /^(?:(?:Input)?Maybe<|Array<)*(\w+)>*$/.exec(type)?.[1] ?? "";

/** What a document asks for and the types do not have. */
export function unknownIn(document: DocumentNode, types: Types): readonly string[] {
  const unknown: string[] = [];
  const look = (type: string, { selections }: SelectionSetNode): void => {
    for (const field of selections) {
      if (field.kind !== Kind.FIELD) continue;
      const name = field.name.value;
      const of = types.get(type)?.get(name);
      if (of === undefined) unknown.push(`${type}.${name}`);
      const taken = types.get(`${type}${name.charAt(0).toUpperCase()}${name.slice(1)}Args`);
      for (const { name: argument } of field.arguments ?? [])
        if (taken?.has(argument.value) !== true) unknown.push(`${type}.${name}(${argument.value})`);
      if (of !== undefined && field.selectionSet !== undefined) look(of, field.selectionSet);
    }
  };
  for (const one of document.definitions) look("Query", (one as OperationDefinitionNode).selectionSet);
  return unknown;
}
