import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Examples import the package by its name, as users do; tests run them before there is a build.
  resolve: { alias: { backlint: join(import.meta.dirname, "src/index.ts") } },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
