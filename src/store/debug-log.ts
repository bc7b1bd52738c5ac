import { type ErrorReport, scrubReport } from "~platform/error-report"
import { CELLS, type DebugEntry } from "~store/cells"
import { serially } from "~store/serially"

/** Entries kept; older ones go first. */
const MAX_ENTRIES = 100

const inTurn = serially()

/**
 * Notes an unexpected failure, where the person has switched the debug log on.
 * @param where the context that it happened in
 * @param at milliseconds since the Unix epoch, UTC
 */
export function noteInDebugLog(where: string, report: ErrorReport, at: number): Promise<void> {
  return inTurn(async () => {
    const log = await CELLS.debugLog.get()
    if (!log.isOn) return
    const entries = [...log.entries, { at, where, ...scrubReport(report) }]
    await CELLS.debugLog.set({ ...log, entries: entries.slice(-MAX_ENTRIES) })
  })
}

/** Switches the debug log on or off; what it holds stays until it is cleared. */
export function switchDebugLog(isOn: boolean): Promise<void> {
  return inTurn(async () => CELLS.debugLog.set({ ...(await CELLS.debugLog.get()), isOn }))
}

/** Empties the debug log. */
export function clearDebugLog(): Promise<void> {
  return inTurn(async () => CELLS.debugLog.set({ ...(await CELLS.debugLog.get()), entries: [] }))
}

/** The entries as text for a bug report, oldest first. */
export function debugLogText(entries: readonly DebugEntry[]): string {
  return entries
    .map(({ at, where, name, message, stack }) =>
      [`${new Date(at).toISOString()} ${where}: ${name}: ${message}`, ...stack].join("\n  ")
    )
    .join("\n")
}
