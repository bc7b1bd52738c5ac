/// <reference types="plasmo/templates/plasmo.d.ts" />
// Plasmo makes a bundle of its own of what stands behind `url:`; alone in this file, so that tests can do without.
import linterUrl from "url:~overlay/linter"

/** Path of the linter's bundle within the extension, as `scripting.executeScript` wants it. */
export const LINTER_FILE = new URL(linterUrl).pathname.slice(1)
