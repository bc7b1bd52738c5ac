import { send } from "~messaging/send"
import { reportOf } from "~platform/error-report"

/** Reports of one page or context; more would only repeat the same failure. */
const MAX_REPORTS = 20

let reported = 0

/**
 * Reports an unexpected failure to the debug log. The log is off unless the person has switched it on, stays on
 * this machine and holds no text; see `platform/error-report.ts`.
 */
export function report(thrown: unknown): void {
  reported += 1
  if (reported <= MAX_REPORTS)
    void send("debug.report", { where: where(), report: reportOf(thrown) })
}

/**
 * Reports uncaught errors of this context, until the signal ends it. A page's own failures are left out: only
 * those with a frame in a file of the extension are ours.
 */
export function reportUncaught(signal?: AbortSignal): void {
  const listen = (thrown: unknown): void => {
    if (reportOf(thrown).stack.length > 0) report(thrown)
  }
  const options = signal === undefined ? {} : { signal }
  globalThis.addEventListener("error", (event) => listen(event.error), options)
  globalThis.addEventListener("unhandledrejection", (event) => listen(event.reason), options)
}

/** Which context this is: the name of an extension page, or `compose page`. */
function where(): string {
  const { protocol, pathname } = location
  if (!protocol.endsWith("-extension:")) return "compose page"
  return /([\w-]{1,40})\.html$/.exec(pathname)?.[1] ?? "extension page"
}
