import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"

import { defineConfig } from "vitest/config"

const src = fileURLToPath(new URL("src/", import.meta.url))

/** Rooms without a DOM, a browser API or module mocks: their tests may share a worker's loaded modules. */
const PURE_ROOMS = ["engine", "balance", "networks", "tools"].map((room) => `tests/unit/${room}/**`)

/** What both groups of tests have in common. */
const shared = {
  // Plasmo's base tsconfig leaves JSX to its own bundler.
  oxc: { jsx: { runtime: "automatic" } },
  resolve: { alias: [{ find: /^~(.*)$/, replacement: `${src}$1` }] }
} as const

/** Long against the slowest test alone: a machine that builds at the same time is no reason to fail. */
const TIMEOUTS = { testTimeout: 30_000, hookTimeout: 30_000 } as const

const TESTS = ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"]

export default defineConfig({
  ...shared,
  test: {
    // By itself Vitest leaves one core alone, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...shared,
        test: {
          name: "pure",
          include: PURE_ROOMS.map((room) => `${room}/*.test.ts`),
          // The engine and its model are loaded once a worker, not once a file.
          isolate: false,
          ...TIMEOUTS
        }
      },
      {
        ...shared,
        test: { name: "page", include: TESTS, exclude: PURE_ROOMS, ...TIMEOUTS }
      }
    ]
  }
})
