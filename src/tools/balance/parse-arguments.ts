import { parseArgs } from "node:util"

import { UsageError } from "~tools/console/run-main"

const FORMATS = ["text", "csv", "json"] as const

/** How `balance` was called. */
export type BalanceArguments = {
  /** Files, folders or ZIPs of one or several archives. */
  readonly paths: readonly string[]
  readonly format: (typeof FORMATS)[number]
}

const USAGE = "usage: npm run --silent balance -- FILE... [--format text|csv|json]"

/** Reads the command line. @throws UsageError where the call is wrong */
export function parseArguments(words: readonly string[]): BalanceArguments {
  const { values, positionals } = parseWords(words)
  if (positionals.length === 0) throw new UsageError("no file given", USAGE)
  const format = FORMATS.find((known) => known === values.format)
  if (!format) throw new UsageError(`unknown format: ${values.format}`, USAGE)
  return { paths: positionals, format }
}

function parseWords(words: readonly string[]) {
  try {
    const options = { format: { type: "string", default: "text" } } as const
    return parseArgs({ args: [...words], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), USAGE)
  }
}
