import { parseArgs } from "node:util"

import { SENSITIVITIES, type Sensitivity } from "~engine/types"

/** How `lint:posts` was called. */
export type LintArguments = {
  readonly sensitivity: Sensitivity
  readonly format: "json" | "text"
}

/** Shown with every wrong call. */
export const USAGE =
  `usage: npm run --silent lint:posts -- [--sensitivity ${SENSITIVITIES.join("|")}] ` +
  "[--format json|text] < posts.ndjson"

/** Reads the command line. @returns what was asked for, or the reason why it cannot be done */
export function parseArguments(
  words: readonly string[]
): LintArguments | { readonly error: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        sensitivity: { type: "string", default: "balanced" },
        format: { type: "string", default: "json" }
      }
    })
    const sensitivity = SENSITIVITIES.find((known) => known === values.sensitivity)
    if (!sensitivity) return { error: `unknown sensitivity: ${values.sensitivity}` }
    if (values.format !== "json" && values.format !== "text") {
      return { error: `unknown format: ${values.format}` }
    }
    return { sensitivity, format: values.format }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
