/** Whether a text says that somebody outside the team asked for it or ran into it, by words or by an address. */
import type { RichText } from "../blocks.ts";
import {
  anywhere,
  gluedEntries,
  type ListOf,
  spacedEntries,
  wholeWords,
  withGaps,
} from "../languages/merged.ts";
import { partsOf } from "../statements/prose.ts";
import { isInstruction } from "../statements/residue.ts";
import { customerLinks } from "./document-links.ts";

const customers: ListOf = ({ reasons }) => reasons?.customers;
const places: ListOf = ({ reasons }) => reasons?.places;
const SPACED = wholeWords(withGaps([...spacedEntries(customers), ...spacedEntries(places)]));
const GLUED = anywhere([...gluedEntries(customers), ...gluedEntries(places)]);

/** Longest sentence looked at. */
const SENTENCE = 400;

export const namesCustomers = (text: RichText): boolean =>
  customerLinks(text).length > 0 ||
  partsOf(text).some(({ text: sentence }) => {
    const said = sentence.slice(0, SENTENCE);
    return (SPACED.test(said) || GLUED.test(said)) && !isInstruction(sentence);
  });
