import { readFileSync } from "node:fs"

/** One version and what it brought, in words for people. */
export type Release = { readonly version: string; readonly changes: readonly string[] }

/** The releases of a changelog, newest first. @param text the Markdown of CHANGELOG.md */
export function releasesIn(text: string): readonly Release[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [version = "", ...lines] = section.split("\n")
      const changes = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2))
      return { version: version.trim(), changes }
    })
}

/** One line for each thing that is wrong with the changelog at this version. */
export function checkChangelog(
  version = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version,
  text = readFileSync("CHANGELOG.md", "utf8")
): readonly string[] {
  const [newest] = releasesIn(text)
  if (!newest) return ["CHANGELOG.md has no version"]
  return [
    ...(newest.version === version
      ? []
      : [`CHANGELOG.md begins with ${newest.version}, package.json is at ${version}`]),
    ...(newest.changes.length > 0 ? [] : [`CHANGELOG.md says nothing of ${newest.version}`])
  ]
}
