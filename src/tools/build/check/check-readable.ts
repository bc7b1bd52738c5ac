import { readFileSync } from "node:fs"

import { readScript, scriptsIn } from "./scripts-in"

/** Longest line of a script, in characters: what an editor shows and a reviewer can look through. */
const LINE_LIMIT = 1000

/** A string of so many characters of base64 is data that nobody can read. */
const BASE64 = /(["'`])[A-Za-z0-9+/]{500,}={0,2}\1/g

/** Asks that a person can read what is shipped: no endless line, nothing packed in base64. */
export function checkReadable(folder: string): readonly string[] {
  return scriptsIn(folder).flatMap((file) => [
    ...longLines(readFileSync(`${folder}/${file}`, "utf8")).map(
      ([line, length]) => `${file}: line ${line} has ${length} characters, limit ${LINE_LIMIT}`
    ),
    ...base64Blocks(readScript(folder, file)).map((block) => `${file}: base64 ${block}`)
  ])
}

/** Number and length of each line that is too long. */
export function longLines(code: string): readonly (readonly [line: number, length: number])[] {
  return code
    .split("\n")
    .flatMap((line, at) => (line.length > LINE_LIMIT ? [[at + 1, line.length] as const] : []))
}

/** The beginning and length of each long string of base64. */
export function base64Blocks(code: string): readonly string[] {
  return Array.from(code.matchAll(BASE64), ([block]) => `${block.slice(0, 24)}… (${block.length})`)
}
