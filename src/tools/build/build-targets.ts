/** What `plasmo build` is run for. */
export const TARGETS = ["chrome-mv3", "firefox-mv3"] as const

/** A browser family with its manifest version. */
export type Target = (typeof TARGETS)[number]

/** Where Plasmo puts the production build of a target, relative to the project. */
export function buildFolder(target: Target): string {
  return `build/${target}-prod`
}
