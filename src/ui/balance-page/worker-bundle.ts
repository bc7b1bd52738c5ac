/// <reference types="plasmo/templates/plasmo.d.ts" />
// Plasmo bundles what `url:` names separately; alone in this file, so that tests can mock it.
import workerUrl from "url:~ui/balance-page/judge-worker"

/** Address of the worker that judges posts. */
export const WORKER_URL = workerUrl
