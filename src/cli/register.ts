/** How a command comes into the program. */
import type { Command } from "commander";
import type { Io, Result } from "./io.ts";

/** A command's part of the program: it declares itself and reports its result through `leave`. */
export type Register = (program: Command, io: Io, leave: (result: Result) => void) => void;
