import { existsSync, readFileSync } from "node:fs";
import {
  buildSchema,
  type DocumentNode,
  extendSchema,
  type FieldNode,
  getNamedType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { describe, expect, it } from "vitest";
import {
  complexityOf,
  MOST_POINTS,
  pageSizeOf,
} from "../../../src/connectors/linear/documents/complexity.ts";
import { FOLLOW_UPS, LARGEST_PAGE } from "../../../src/connectors/linear/documents/document.ts";
import { followUp, restsAQuery } from "../../../src/connectors/linear/documents/follow-up.ts";
import { LISTS } from "../../../src/connectors/linear/documents/index.ts";
import { items } from "../../../src/connectors/linear/documents/items.ts";
import { WORKSPACE } from "../../../src/connectors/linear/documents/workspace.ts";
import { shared } from "../../shared.ts";
import { typesOfSdk, unknownIn } from "./sdk-types.ts";

const rests = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `id${i}`, after: `after${i}` }));

const FOLLOWED = LISTS.flatMap(({ nested = [] }) => nested).flatMap((connection) =>
  FOLLOW_UPS.map((first) => ({ connection, first })),
);

/** Every text that is ever sent, at its largest. */
const DOCUMENTS: readonly (readonly [string, string])[] = [
  ["Workspace", WORKSPACE],
  ...LISTS.map((list) => [list.name, list.text(pageSizeOf(list))] as const),
  ...FOLLOWED.map(({ connection, first }) => {
    const { name, text } = followUp(connection, first, rests(restsAQuery(connection, first)));
    return [`${name} by ${first}`, text] as const;
  }),
];

/** Linear's rule, worked out on the tree of a proper parser. */
function pointsOf(selections: SelectionSetNode): number {
  return selections.selections.reduce((sum, selection) => {
    if (selection.kind !== Kind.FIELD) throw new Error("a fragment");
    if (selection.selectionSet === undefined) return sum + 0.1;
    const below = pointsOf(selection.selectionSet);
    const first = firstOf(selection);
    return sum + (first === undefined ? 1 + below : first * below);
  }, 0);
}

function firstOf(field: FieldNode): number | undefined {
  const value = field.arguments?.find(({ name }) => name.value === "first")?.value;
  if (value !== undefined && value.kind !== Kind.INT) throw new Error("a size that is no number");
  return value === undefined ? undefined : Number(value.value);
}

function operationOf(document: DocumentNode) {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || document.definitions.length !== 1)
    throw new Error("not a single operation");
  return operation;
}

describe("a document sent to Linear", () => {
  it("has a name of its own", () => {
    const names = DOCUMENTS.map(([, text]) => operationOf(parse(text)).name?.value);
    expect(names).not.toContain(undefined);
    expect(new Set(LISTS.map(({ name }) => name)).size).toBe(LISTS.length);
  });

  it.each(DOCUMENTS)("%s only reads, and costs what the formula says and at most 9,000 points", (_, text) => {
    const operation = operationOf(parse(text));
    expect(operation.operation).toBe(OperationTypeNode.QUERY);
    const points = pointsOf(operation.selectionSet);
    expect(complexityOf(text)).toBeCloseTo(points, 6);
    expect(points).toBeLessThanOrEqual(9000);
  });

  it.each(LISTS.map((list) => [list.name, list] as const))(
    "%s comes in pages as large as may be",
    (_, list) => {
      const size = pageSizeOf(list);
      expect(size === LARGEST_PAGE || complexityOf(list.text(size + 1)) > MOST_POINTS).toBe(true);
    },
  );

  it("follows up as many long lists in one query as may be", () => {
    for (const { connection, first } of FOLLOWED) {
      const more = followUp(connection, first, rests(restsAQuery(connection, first) + 1));
      expect(complexityOf(more.text)).toBeGreaterThan(MOST_POINTS);
    }
  });

  it("gives every list a size, and asks whether it goes on", () => {
    for (const [name, text] of DOCUMENTS) {
      visit(parse(text), {
        Field(field) {
          const fields = field.selectionSet?.selections.flatMap((one) =>
            one.kind === Kind.FIELD ? one.name.value : [],
          );
          if (fields?.includes("nodes") !== true) return;
          expect(firstOf(field), `${name}: ${field.name.value}`).toBeGreaterThan(0);
          expect(fields, `${name}: ${field.name.value}`).toContain("pageInfo");
        },
      });
    }
  });
});

describe("a document against the types of Linear's SDK", () => {
  const types = typesOfSdk();

  it("asks for nothing that is not there", () => {
    for (const [name, text] of [...DOCUMENTS, ["Items", items(50)] as const])
      expect([name, unknownIn(parse(text), types)]).toEqual([name, []]);
  });

  it("is refused for a field, or an argument, that there is not", () => {
    const refused = (text: string) => unknownIn(parse(text), types);
    expect(refused("{ issues(first: 1) { nodes { id mood } } }")).toEqual(["Issue.mood"]);
    expect(refused("{ issues(least: 1) { nodes { team { key } } } }")).toEqual(["Query.issues(least)"]);
  });
});

const SCHEMA = shared("contracts/linear-schema.graphql");

describe.skipIf(!existsSync(SCHEMA))("a document against Linear's schema", () => {
  const schema = buildSchema(existsSync(SCHEMA) ? readFileSync(SCHEMA, "utf8") : "type Query { none: Int }");

  it("is valid without any of the fields that a later schema adds", () => {
    for (const [name, text] of DOCUMENTS) expect([name, validate(schema, parse(text))]).toEqual([name, []]);
  });

  it("is valid with them too", () => {
    const additions = shared("sims/linear/schema-additions.graphql");
    const later = extendSchema(schema, parse(readFileSync(additions, "utf8")), { assumeValidSDL: true });
    for (const [name, text] of DOCUMENTS) expect([name, validate(later, parse(text))]).toEqual([name, []]);
  });

  it("names the size of every connection, and of nothing else", () => {
    const types = new TypeInfo(schema);
    for (const [name, text] of DOCUMENTS) {
      visit(
        parse(text),
        visitWithTypeInfo(types, {
          Field(field) {
            const type = types.getType();
            const connection = type ? getNamedType(type).name.endsWith("Connection") : false;
            expect([name, field.name.value, firstOf(field) !== undefined]).toEqual([
              name,
              field.name.value,
              connection,
            ]);
          },
        }),
      );
    }
  });
});
