import { rmSync } from "node:fs"

import type { TestProject } from "vitest/node"

import { bundlePlayground } from "~tools/playground/bundle-playground"
import { buildProbe } from "../editors/build-probe"

declare module "vitest" {
  // Vitest's own way to type what `provide` gives and `inject` takes.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    /** Files of the compose pages by path. */
    playground: readonly (readonly [path: string, text: string])[]
    /** Folder of the extension that holds the editor bridges alone. */
    probe: string
  }
}

/** Once for all files: the compose pages and the probe extension, which every worker would otherwise bundle for itself. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const [assets, probe] = await Promise.all([bundlePlayground(), buildProbe()])
  project.provide("playground", [...assets])
  project.provide("probe", probe)
  return () => rmSync(probe, { recursive: true })
}
