import { readdirSync, readFileSync } from "node:fs"

/** Every `.js` file of a folder and the folders in it, relative to it, sorted. */
export function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .sort()
}

/** A built script with its strings whole: the build breaks long ones over several lines, which JavaScript reads as one. */
export function readScript(folder: string, file: string): string {
  return readFileSync(`${folder}/${file}`, "utf8").replace(/\\\n/g, "")
}
