/** Lists that have to fit into an address. */

/**
 * Trackers write a query into the address of the page, and 8,000 octets are the length that every sender and recipient
 * of addresses should support (RFC 9110, section 4.1). The rest is for what stands before the query.
 */
const MOST_OCTETS = 7_800;

/** As few texts as hold all pieces, each short enough for an address. */
export function inParts(
  pieces: readonly string[],
  text: (some: readonly string[]) => string,
): readonly string[] {
  const separator = octets(text(["a", "a"])) - octets(text(["a"])) - octets("a");
  const frame = octets(text(["a"])) - octets("a");
  const texts: string[] = [];
  let part: string[] = [];
  let length = frame;
  for (const piece of pieces) {
    const more = octets(piece) + separator;
    if (part.length > 0 && length + more > MOST_OCTETS) {
      texts.push(text(part));
      part = [];
      length = frame;
    }
    part.push(piece);
    length += more;
  }
  return part.length === 0 ? texts : [...texts, text(part)];
}

/** In an address. */
const octets = (text: string): number => encodeURIComponent(text).length;
