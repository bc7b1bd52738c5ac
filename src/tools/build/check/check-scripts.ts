import { gzipSync } from "node:zlib"

import { SHARED_FILE } from "~background/linter-files"
import { readScript, scriptsIn } from "./scripts-in"

/** What a page on which nobody writes may cost: gzipped bytes of the sentinel. */
export const SENTINEL_LIMIT_BYTES = 30_000

/** What the linter may weigh with what is injected before it, unpacked; parsed on first focus. Today's with some room. */
export const LINTER_LIMIT_BYTES = 2_500_000

/**
 * A high surrogate's escape with no low one behind it: what Plasmo's last step leaves of a broken character. The two
 * ends of the range of high surrogates are left out: code that looks for lone ones names these.
 */
const LONE_SURROGATE = /\\u(?!d800|dbff)d[89ab][0-9a-f]{2}(?!\\ud[c-f])/gi

/** Code made of strings: no page of ours may run it, and no reviewer lets it pass. */
const CODE_FROM_STRINGS = /\bFunction\s*\(|\beval\s*\(/g

/** Asks of every built script: whole characters, no network address of ours, no code from strings, within budget. */
export function checkScripts(folder: string): readonly string[] {
  return scriptsIn(folder).flatMap((file) => {
    const code = readScript(folder, file)
    return [
      ...loneSurrogates(code).map((where) => `${file}: lone surrogate near ${where}`),
      ...codeFromStrings(code).map((where) => `${file}: code from a string near ${where}`),
      ...(/sentinel\.[0-9a-f]+\.js$/.test(file) && gzipSync(code).length > SENTINEL_LIMIT_BYTES
        ? [`${file}: ${gzipSync(code).length} bytes gzipped, limit ${SENTINEL_LIMIT_BYTES}`]
        : []),
      ...(/linter\.[0-9a-f]+\.js$/.test(file)
        ? linterSize(code.length + readScript(folder, SHARED_FILE).length)
        : [])
    ]
  })
}

function linterSize(bytes: number): readonly string[] {
  return bytes > LINTER_LIMIT_BYTES ? [`linter: ${bytes} bytes, limit ${LINTER_LIMIT_BYTES}`] : []
}

/** Places that make code of strings, each with a little of the code around it. */
export function codeFromStrings(code: string): readonly string[] {
  return Array.from(code.matchAll(CODE_FROM_STRINGS), ({ index }) =>
    JSON.stringify(code.slice(Math.max(0, index - 30), index + 30))
  )
}

/** High surrogate escapes without their low one, each with a little of the code around it. */
export function loneSurrogates(code: string): readonly string[] {
  return Array.from(code.matchAll(LONE_SURROGATE), (match) =>
    JSON.stringify(code.slice(Math.max(0, match.index - 30), match.index + 12))
  )
}
