import type { NetworkId } from "~networks/index"
import type { SubmitHints } from "~sites/submit"

/** What a focused box is for. Posts speak, replies speak when salesy, the rest is silent. */
export const BOX_KINDS = ["post", "reply", "message", "search", "unknown"] as const

/** One of {@link BOX_KINDS}. */
export type BoxKind = (typeof BOX_KINDS)[number]

/** A compose box that was recognised. */
export type Composer = {
  readonly site: NetworkId
  readonly kind: BoxKind
  /** The row of the table that matched, e.g. `x-modal`; `structure` when only a fallback by structure did. */
  readonly variant: string
  /** The contenteditable root or the textarea. */
  readonly editor: HTMLElement
  /** The nearest modal dialog, which disappears when the draft is posted; null for a box in the page itself. */
  readonly container: HTMLElement | null
  /** Parts of the same thread in document order, the editor itself included; length 1 where there is no thread. */
  readonly parts: readonly HTMLElement[]
  /**
   * What holds everything that decides what the box is, where that may change while somebody writes in it: a switch for whom
   * the post goes to. Whatever changes in it, the box is recognised anew.
   */
  readonly changesIn?: HTMLElement
  /** A line that is read before the draft, such as a content warning: judged with it, and never changed. */
  readonly preface?: HTMLInputElement
}

/** What is known of one network's pages: which box is this, where is submit, was it posted. Nothing about text. */
export type SiteAdapter = {
  readonly id: NetworkId
  /**
   * What the box is that holds `target` (`composedPath()[0]` of a focus event, or the deep active element).
   * @returns null when the target is in no editable box at all
   */
  readonly recognise: (target: Element, location: Location) => Composer | null
  /** What holds the editor, its tools and submit: its dialog, or the part of the page that is the box; null if unknown. */
  readonly scope: (composer: Composer) => ParentNode | null
  /**
   * The elements that publish this composer's draft, visible ones only.
   * @param hints what was learned of the box; without it, a guess by structure where the network names no submit
   */
  readonly submits: (composer: Composer, hints?: SubmitHints) => readonly HTMLElement[]
  /** The site may ask something between submit and posting; whatever is pressed in that question goes on with the post. */
  readonly asksFirst?: boolean
  /** Nothing is known of the site: where several controls may publish, {@link submits} gives all of them. */
  readonly isGeneric?: boolean
  /** True when this key, typed in the editor, publishes. */
  readonly isSubmitKey: (composer: Composer, event: KeyboardEvent) => boolean
  /** Elements the card must not cover: submit, character count, toolbar. */
  readonly keepClear: (composer: Composer) => readonly HTMLElement[]
}
