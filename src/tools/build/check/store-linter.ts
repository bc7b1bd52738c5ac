import { runCommand } from "~tools/console/run-command"
import { readScript } from "./scripts-in"

/** What Mozilla's linter says of one place. */
type Message = { readonly code: string; readonly file?: string; readonly message: string }

type Report = Readonly<Record<"errors" | "warnings" | "notices", readonly Message[]>>

/**
 * Where React DOM fills an SVG element from `dangerouslySetInnerHTML`, in any of its names. Nothing here uses that
 * property (a lint rule forbids it), and no page of ours takes text from elsewhere as HTML.
 */
const REACT_DOM =
  /"innerHTML"in [\w$]+\)[\w$]+\.innerHTML=[\w$]+;else\{for\(\([\w$]+=[\w$]+\|\|document\.createElement\("div"\)\)\.innerHTML="<svg>"\+/g

/** How many messages that place gives. */
const MESSAGES_OF_REACT_DOM = 2

/**
 * Runs addons-linter, which is what addons.mozilla.org runs on an upload.
 * @returns one line for each message that is not React DOM's
 */
export async function storeLinter(folder: string): Promise<readonly string[]> {
  const { output } = await runCommand(["npx", "addons-linter", "--output=json", folder])
  const start = output.indexOf("{")
  if (start < 0) return [`addons-linter gave no report: ${output}`]
  const { errors, warnings, notices } = JSON.parse(output.slice(start)) as Report
  return unexplained([...errors, ...warnings, ...notices], (file) => readScript(folder, file))
}

/** Messages that React DOM does not explain. @param read gives a script of the build */
export function unexplained(
  messages: readonly Message[],
  read: (file: string) => string
): readonly string[] {
  const left = new Map<string, number>()
  return messages.flatMap(({ code, file = "", message }) => {
    if (code === "UNSAFE_VAR_ASSIGNMENT" && file.endsWith(".js")) {
      const known = left.get(file) ?? reactPlaces(read(file)) * MESSAGES_OF_REACT_DOM
      left.set(file, known - 1)
      if (known > 0) return []
    }
    return [`${file}: ${code} (${message})`]
  })
}

function reactPlaces(code: string): number {
  // The build breaks lines between any two words.
  return code.replace(/\n\s*/g, "").match(REACT_DOM)?.length ?? 0
}
