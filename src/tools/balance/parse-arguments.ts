import { parseArgs } from "node:util"

const FORMATS = ["text", "csv", "json"] as const

/** How `balance` was called. */
export type BalanceArguments = {
  readonly file: string
  readonly format: (typeof FORMATS)[number]
}

/** Shown with every wrong call. */
export const USAGE = "usage: npm run --silent balance -- FILE [--format text|csv|json]"

/** Reads the command line. @returns what was asked for, or the reason why it cannot be done */
export function parseArguments(
  words: readonly string[]
): BalanceArguments | { readonly error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: "string", default: "text" } }
    })
    const [file, ...rest] = positionals
    if (file === undefined) return { error: "no file given" }
    if (rest.length > 0) return { error: `one file at a time, please: ${rest.join(", ")}` }
    const format = FORMATS.find((known) => known === values.format)
    return format ? { file, format } : { error: `unknown format: ${values.format}` }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
