import { defineConfig } from "rolldown";

/** Two entries: the program, and the API for configurations in TypeScript. Everything is bundled and tree-shaken. */
export default defineConfig({
  input: { bin: "src/bin.ts", index: "src/index.ts" },
  platform: "node",
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  },
});
