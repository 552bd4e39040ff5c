import { defineConfig } from "rolldown";
import { thirdParty } from "./build/third-party.ts";

/** Two entries: the program, and the API for configurations in TypeScript. Everything is bundled and tree-shaken. */
export default defineConfig({
  input: { bin: "src/bin.ts", index: "src/index.ts" },
  platform: "node",
  // The part of undici that is fetch and its proxies.
  resolve: { alias: { undici: "undici/index-fetch.js" } },
  // @linear/sdk carries every query of the API as a constant; this program writes its own.
  treeshake: { manualPureFunctions: ["TypedDocumentString"] },
  plugins: [thirdParty()],
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  },
});
