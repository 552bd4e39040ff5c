/** Linear has no flag: a label says that an issue cannot go on. */

const WORDS: ReadonlySet<string> = new Set([
  ...["blocked", "impediment", "impeded", "on hold", "status: blocked"],
  ...["blockiert", "bloqué", "bloquée", "bloqueado", "bloqueada", "bloccato", "geblokkeerd", "zablokowane"],
  ...["blokováno", "blockerad", "blokeret", "blokkert", "estetty", "blokkolva", "engellendi"],
  ...["заблокировано", "заблоковано", "ブロック", "ブロック中", "阻塞", "受阻", "차단됨"],
]);

const says = (label: string): boolean => WORDS.has(label.trim().toLowerCase());

/** Whether one of the labels says so; undefined where labels are not shown. */
export const isBlocked = (labels: readonly string[] | undefined): boolean | undefined => labels?.some(says);

/** What adding and taking away labels says of it, as a flag set or lifted. */
export function flagChange(
  added: readonly string[],
  removed: readonly string[],
): { readonly from: boolean; readonly to: boolean } | undefined {
  const [set, lifted] = [added.some(says), removed.some(says)];
  return set === lifted ? undefined : { from: lifted, to: set };
}
