import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"

import { defineConfig } from "vitest/config"

const src = fileURLToPath(new URL("src/", import.meta.url))

export default defineConfig({
  // Plasmo's base tsconfig leaves JSX to its own bundler.
  oxc: { jsx: { runtime: "automatic" } },
  resolve: { alias: [{ find: /^~(.*)$/, replacement: `${src}$1` }] },
  test: {
    include: ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"],
    // By itself Vitest leaves one core alone, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    testTimeout: 20_000
  }
})
