// The yardstick: JSON.parse of every line, and nothing else.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

let issues = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  if (JSON.parse(line).key !== undefined) issues++;
}
process.stdout.write(`${issues}\n`);
