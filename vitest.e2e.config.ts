import { fileURLToPath } from "node:url"

import { defineConfig } from "vitest/config"

const src = fileURLToPath(new URL("src/", import.meta.url))

/** Tests in real browsers: two files at a time, because most of them wait for an editor, and never a second try. */
export default defineConfig({
  resolve: { alias: [{ find: /^~(.*)$/, replacement: `${src}$1` }] },
  test: {
    include: ["tests/e2e/**/*.e2e.ts"],
    maxWorkers: 2,
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 180_000
  }
})
