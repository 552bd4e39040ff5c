/** The simulators, contracts and real fixtures beside the project. Checks that need them are skipped without. */
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";

const beside = join(import.meta.dirname, "../../shared");
const folder = existsSync(beside) ? realpathSync(beside) : beside;

/** A path in there, free of symbolic links: the simulators compare their own address with the command line's. */
export const shared = (path: string): string => join(folder, path);

export const hasShared = (path: string): boolean => existsSync(shared(path));
