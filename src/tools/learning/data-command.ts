import { parseArgs, type ParseArgsConfig } from "node:util"

import { UsageError } from "~tools/console/run-main"
import { missingData } from "~tools/learning/data/read-data"

type DataOptions = NonNullable<ParseArgsConfig["options"]> & {
  readonly data: { readonly type: "string" }
}

type Values<Options extends DataOptions> = ReturnType<
  typeof parseArgs<{ options: Options }>
>["values"]

/**
 * Reads the command line of a command that works on the data folder.
 * @param options as `parseArgs` of `node:util` takes them; `data` names the folder
 * @throws UsageError where the call is wrong, Error where the folder lacks files
 */
export function parseDataCommand<const Options extends DataOptions>(
  usage: string,
  options: Options
): { readonly data: string; readonly values: Values<Options> } {
  const values = parseOrExplain(usage, options)
  const { data } = values as { readonly data?: string }
  if (data === undefined) throw new UsageError("--data is missing", usage)
  const missing = missingData(data)
  if (missing !== null) throw new Error(missing)
  return { data, values }
}

function parseOrExplain<const Options extends DataOptions>(
  usage: string,
  options: Options
): Values<Options> {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}
