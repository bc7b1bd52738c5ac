import { fileURLToPath } from "node:url"

import { defineConfig } from "vitest/config"

const src = fileURLToPath(new URL("src/", import.meta.url))

/** Tests in real browsers: one file at a time, because two cores hold two browsers at most, and never a second try. */
export default defineConfig({
  resolve: { alias: [{ find: /^~(.*)$/, replacement: `${src}$1` }] },
  test: {
    include: ["tests/e2e/**/*.e2e.ts"],
    fileParallelism: false,
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 180_000
  }
})
