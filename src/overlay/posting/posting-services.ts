import type { EditorBridge } from "~editors/bridge"
import type { Judge } from "~engine/judge"
import type { PageStore } from "~overlay/page/page-store"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** What the watching of a page's compose boxes works with. */
export type PostingServices = {
  readonly adapter: SiteAdapter
  readonly bridgeFor: (editor: HTMLElement) => EditorBridge
  readonly judge: Judge
  readonly page: PageStore
  /** The box around an element, where Softsell speaks in it. */
  readonly recognise: (target: Element) => Composer | null
  /** True for the card's element: what is pressed in it clears no box. */
  readonly isOwn: (element: EventTarget | undefined) => boolean
  /** The site took a draft: what belonged to it is over. */
  readonly onPosted: (composer: Composer) => void
  /** Ends with the linter. */
  readonly life: AbortSignal
}
