/// <reference types="plasmo/templates/plasmo.d.ts" />
// Plasmo bundles what `url:` names separately; alone in this file, so that tests can mock it.
import linterUrl from "url:~overlay/linter"

/** Path of the linter's bundle within the extension, as `scripting.executeScript` wants it. */
export const LINTER_FILE = new URL(linterUrl).pathname.slice(1)
