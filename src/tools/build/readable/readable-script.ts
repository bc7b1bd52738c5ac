import { runInNewContext } from "node:vm"

import { transform } from "esbuild"

import { jsonInLines } from "./json-in-lines"
import { spellOutModel } from "./spell-out-model"

/** Where lines are broken, in characters. */
const LINE_LENGTH = 160

/** Data that Parcel has put into a script: `JSON.parse("…")`. Short data may stay as it is. */
const DATA = /JSON\.parse\(("(?:[^"\\]|\\.){1000,}"|'(?:[^'\\]|\\.){1000,}')\)/g

/**
 * A built script as a person can look through it: lines of about 160 characters in place of some of 800,000, and the
 * classifier's numbers written out. Nothing else changes: esbuild prints again what it has read, without shortening it.
 */
export async function readableScript(code: string): Promise<string> {
  const data: string[] = []
  const withHoles = code.replace(DATA, (_, literal: string) => {
    const value: unknown = JSON.parse(runInNewContext(literal) as string)
    data.push(jsonInLines(spellOutModel(value), LINE_LENGTH))
    return `JSON.parse("${hole(data.length - 1)}")`
  })
  const printed = await transform(withHoles, {
    minifyWhitespace: true,
    // Otherwise it gives longer names to what is named alike in one scope and another.
    minifyIdentifiers: true,
    lineLimit: LINE_LENGTH,
    charset: "ascii",
    legalComments: "inline"
  })
  return data.reduce((text, literal, at) => fill(text, hole(at), literal), printed.code)
}

/** Stands in the place of data while esbuild prints the rest. */
function hole(at: number): string {
  return `softsell-data-${at}`
}

/** @throws Error where the hole is gone: the script would be without its data */
function fill(code: string, name: string, literal: string): string {
  // Also where esbuild has broken the line within it.
  const found = new RegExp(`"(?:\\\\\n)?${[...name].join("(?:\\\\\n)?")}(?:\\\\\n)?"`).exec(code)
  if (!found) throw new Error(`no place for data in a script: ${name}`)
  return code.slice(0, found.index) + literal + code.slice(found.index + found[0].length)
}
