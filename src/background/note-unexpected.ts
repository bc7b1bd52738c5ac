import { reportOf } from "~platform/error-report"
import { noteInDebugLog } from "~store/debug-log"

/** The background's one handler of unexpected failures: it carries on, and the debug log records them. */
export function noteUnexpected(thrown: unknown): void {
  // If even the log cannot be written, there is nowhere left to report to.
  noteInDebugLog("background", reportOf(thrown), Date.now()).catch(() => undefined)
}

/** Records uncaught errors of the background. */
export function noteUncaught(): void {
  globalThis.addEventListener("error", (event) => noteUnexpected(event.error))
  globalThis.addEventListener("unhandledrejection", (event) => noteUnexpected(event.reason))
}
