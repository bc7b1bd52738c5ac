/** One part of `npm test`. */
export type TestStage = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Where vitest writes its JSON report, for stages that count tests; other stages count as one. */
  readonly report?: string
}

const vitest = (name: string, config: string, ...filters: string[]): TestStage => {
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
      `--outputFile.json=${report}`,
      ...filters
    ]
  }
}

const script = (name: string, ...parameters: string[]): TestStage => ({
  name,
  command: ["npm", "run", "--silent", name, ...parameters]
})

/** What people will load into their browsers. */
export const BUILD: TestStage = script("build")

/** Everything that needs no browser with the extension in it, the longest first; they run side by side, two at a time. */
export const SOURCE_STAGES: readonly TestStage[] = [
  BUILD,
  script("check:lint"),
  vitest("unit tests", "vitest.config.ts"),
  script("check:types"),
  script("check:format"),
  script("docs", "--", "--check"),
  script("manifest", "--", "--check")
]

/** The extension in real browsers; by itself, because its tests wait for editors and should not wait for anybody else. */
export const BROWSER_STAGE: TestStage = vitest("browser tests", "vitest.e2e.config.ts")
