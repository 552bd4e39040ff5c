/** Text as a message string of SARIF, plain or Markdown. */
import { shown } from "../pipeline.ts";

/**
 * Braces are placeholders unless doubled (SARIF 2.1.0, 3.11.5), and `[text](target)` is a link even in plain text
 * (3.11.6). A blank between the brackets ends that in every reader; a backslash would be seen in those that know none.
 */
export const message = (text: string, most?: number): string => escaped(shown(text, most));

/** For text that is harmless but for what SARIF makes of it. */
export const escaped = (text: string): string =>
  text.replace(/\](?=\()/g, "] ").replace(/[{}]/g, (brace) => brace + brace);
