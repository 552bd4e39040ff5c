/** Sentences that say only what to do ("add a field", "we need to implement it"). */
import type { Entries } from "../languages/language.ts";
import { anyOf, spacedEntries } from "../languages/merged.ts";

const opening = (list: Entries): string => `${anyOf(list)}(?!\\p{L})`;

const leads = opening(spacedEntries(({ reasons }) => reasons?.orderLeads));
const orders = opening(spacedEntries(({ reasons }) => reasons?.orders));
const ORDER = new RegExp(`^[\\s\\p{P}]{0,4}(?:${leads}[ ,]{1,2}){0,6}${orders}`, "iu");

export const isOrder = (sentence: string): boolean => ORDER.test(sentence);
