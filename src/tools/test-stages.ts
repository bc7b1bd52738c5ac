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

/** Checks that read the source only; they run side by side, two at a time. */
export const SOURCE_STAGES: readonly TestStage[] = [
  script("check:types"),
  script("check:lint"),
  script("check:format"),
  script("manifest", "--", "--check"),
  script("docs", "--", "--check"),
  vitest("unit tests", "vitest.config.ts")
]

/** Checks of what people will run, one after the other: the build, then the real browsers. */
export const BUILT_STAGES: readonly TestStage[] = [
  script("build"),
  vitest("browser tests", "vitest.e2e.config.ts")
]
