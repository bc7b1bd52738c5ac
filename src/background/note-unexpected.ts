import { reportOf } from "~platform/error-report"
import { noteInDebugLog } from "~store/debug-log"

/** The background's one handler of what nobody expected: its work goes on, and the debug log is told. */
export function noteUnexpected(thrown: unknown): void {
  // Where even the log cannot be written, there is nobody left to tell.
  noteInDebugLog("background", reportOf(thrown), Date.now()).catch(() => undefined)
}

/** Notes whatever nobody caught in the background. */
export function noteUncaught(): void {
  globalThis.addEventListener("error", (event) => noteUnexpected(event.error))
  globalThis.addEventListener("unhandledrejection", (event) => noteUnexpected(event.reason))
}
