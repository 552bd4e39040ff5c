import { z } from "zod";
import { type Report, reportSchema } from "../schema.ts";

/**
 * The report itself: keys in the schema's order (those of evidence by name), two blanks of indent, a newline
 * at the end. Characters that a terminal or a viewer would obey are written as escapes; the values are the same.
 */
export const json = (report: Report): string => jsonOf(report, reportSchema);

/** The same for any object with a schema. */
export const jsonOf = (value: unknown, schema: z.ZodType): string => jsonText(ordered(value, schema));

/** The same for an object whose keys are in their order. */
export const jsonText = (value: unknown): string => `${visible(JSON.stringify(value, null, 2))}\n`;

/** JSON with every character that would be obeyed as an escape; the values are the same. */
export const visible = (text: string): string => text.replace(OBEYED, unicodeEscape);

/** JSON.stringify escapes the C0 controls and lone surrogates already. */
const OBEYED = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const unicodeEscape = (char: string): string =>
  char.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

function ordered(value: unknown, wrapped: unknown): unknown {
  const schema = bare(wrapped);
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? schema.element : undefined;
    return value.map((one) => ordered(one, element));
  }
  if (typeof value !== "object" || value === null) return value;
  const shape: Readonly<Record<string, unknown>> = schema instanceof z.ZodObject ? schema.shape : {};
  const own = Object.keys(value);
  const first = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
  const rest = own.filter((key) => !Object.hasOwn(shape, key)).sort();
  const members = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries([...first, ...rest].map((key) => [key, ordered(members[key], shape[key])]));
}

const bare = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema;
