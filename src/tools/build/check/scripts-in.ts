import { readdirSync } from "node:fs"

/** Every `.js` file of a folder and the folders in it, relative to it, sorted. */
export function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .sort()
}
