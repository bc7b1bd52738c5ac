import type { Stage } from "~tools/console/run-stages"

const vitest = (name: string, config: string): Stage => {
  const report = `.cache/${name.replace(/\W+/g, "-")}.json`
  return {
    name,
    report,
    command: [
      "npx",
      "vitest",
      "run",
      "--config",
      config,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`
    ]
  }
}

const script = (name: string, ...parameters: string[]): Stage => ({
  name,
  command: ["npm", "run", "--silent", name, ...parameters]
})

/** What people will load into their browsers. */
export const BUILD: Stage = script("build", "--", "--lint")

/** Everything that can be known without a browser and without a build, the longest first. */
export const SOURCE_STAGES: readonly Stage[] = [
  vitest("unit tests", "vitest.config.ts"),
  script("check:lint"),
  script("check:types"),
  script("docs", "--", "--check"),
  script("check:format"),
  script("manifest", "--", "--check")
]

/** The extension in real browsers; by itself, because its tests wait for editors and should not wait for anything else. */
export const BROWSER_STAGE: Stage = vitest("browser tests", "vitest.e2e.config.ts")
