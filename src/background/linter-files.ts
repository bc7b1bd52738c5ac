/** What the build takes out of the scripts that judge, to be shipped once: engine, libraries, the classifier's data. */
export const SHARED_FILE = "judging.js"

/**
 * What is injected to bring a linter into a page, in order.
 * @param linterFile its bundle, which in a development build still holds everything
 */
export function linterFiles(linterFile: string): string[] {
  return process.env.NODE_ENV === "production" ? [SHARED_FILE, linterFile] : [linterFile]
}
