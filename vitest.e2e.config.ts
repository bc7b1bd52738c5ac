import { fileURLToPath } from "node:url"

import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

const src = fileURLToPath(new URL("src/", import.meta.url))

/** The files that take longest, in this order; begun last, one of them would run alone at the end. */
const SLOWEST_FIRST = ["random", "editors", "place", "changes"]

/** Slowest first, so that the workers end together. */
class SlowestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = SLOWEST_FIRST.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`))
      return at < 0 ? SLOWEST_FIRST.length : at
    }
    return Promise.resolve([...files].sort((one, other) => place(one) - place(other)))
  }
}

/** Tests in real browsers: a few files at a time, because most of them wait for an editor, and never a second try. */
export default defineConfig({
  resolve: { alias: [{ find: /^~(.*)$/, replacement: `${src}$1` }] },
  test: {
    include: ["tests/e2e/**/*.e2e.ts"],
    globalSetup: "tests/e2e/stage/global-setup.ts",
    // Three at a time end a minute earlier, but then some page waits longer than a site's own patience (2026-11-22).
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
    retry: 0,
    // The longest test, which updates three times, took 119 s on two cores at load 19 (2026-11-30).
    testTimeout: 300_000,
    hookTimeout: 180_000
  }
})
