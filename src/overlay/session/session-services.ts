import type { EditorBridge } from "~editors/bridge"
import type { Judge } from "~engine/judge"
import type { FirstListener } from "~overlay/page/hear-first"
import type { KeptUndo } from "~overlay/draft/kept-undo"
import type { PageStore } from "~overlay/page/page-store"
import type { PostingWatch } from "~overlay/posting/posting-watch"
import type { WrittenDrafts } from "~overlay/page/written-drafts"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** What every session of a page shares. */
export type SessionServices = {
  readonly adapter: SiteAdapter
  /** What the box is now; null where it is none that Softsell speaks in. */
  readonly recognise: (editor: Element) => Composer | null
  readonly bridgeFor: (editor: HTMLElement) => EditorBridge
  readonly judge: Judge
  /** Reads ahead, without rewording; shares the judge's readings. */
  readonly reader: Judge
  readonly page: PageStore
  readonly posting: PostingWatch
  /** Hears the page's events before the page does. */
  readonly first: FirstListener
  readonly written: WrittenDrafts
  /** What "Undo" takes back in boxes that were left. */
  readonly keptUndo: KeptUndo
  /** Ends with the linter, not with the session. */
  readonly life: AbortSignal
  /** True while the extension is there; tidies up where it is not. */
  readonly isAlive: () => boolean
}
