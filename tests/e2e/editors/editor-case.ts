import type { TestBrowser } from "~tools/browsers/test-browser"
import type { EditorPage } from "./editor-page"
import type { LabEditor } from "./editors"

/** One thing that may happen to a draft; the surroundings are checked by the runner after each. */
export type EditorCase = {
  readonly name: string
  readonly appliesTo?: (editor: LabEditor) => boolean
  readonly run: (page: EditorPage, browser: TestBrowser, editor: LabEditor) => Promise<void>
}
