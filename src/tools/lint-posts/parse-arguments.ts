import { parseArgs } from "node:util"

import { SENSITIVITIES, type Sensitivity } from "~engine/types"
import { UsageError } from "~tools/console/run-main"

/** What `lint:posts` was asked for. */
export type LintArguments = {
  readonly sensitivity: Sensitivity
  readonly format: "json" | "text"
}

const USAGE =
  `usage: npm run --silent lint:posts -- [--sensitivity ${SENSITIVITIES.join("|")}] ` +
  "[--format json|text] < posts.ndjson"

/** Reads the command line. @throws UsageError where the call is wrong */
export function parseArguments(words: readonly string[]): LintArguments {
  const values = parseWords(words)
  const sensitivity = SENSITIVITIES.find((known) => known === values.sensitivity)
  if (!sensitivity) throw new UsageError(`unknown sensitivity: ${values.sensitivity}`, USAGE)
  const { format } = values
  if (format !== "json" && format !== "text") {
    throw new UsageError(`unknown format: ${format}`, USAGE)
  }
  return { sensitivity, format }
}

function parseWords(words: readonly string[]) {
  try {
    const options = {
      sensitivity: { type: "string", default: "balanced" },
      format: { type: "string", default: "json" }
    } as const
    return parseArgs({ args: [...words], options }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), USAGE)
  }
}
