import type { Draft } from "~engine/text/draft"
import type { Finding, SiteId, Span, Surface, Tone } from "~engine/types"

/** A change that a strategy proposes. Offsets are in the draft. */
export type Proposal = Span & {
  /** The rule whose finding it answers, or null. */
  readonly rule: string | null
  readonly depth: "phrase" | "sentence"
  /** Candidate wordings, best first; "" removes the words. The pipeline checks and ranks them. */
  readonly replacements: readonly string[]
  /** Range in the first replacement that the writer must fill in. */
  readonly placeholder?: Span
}

/** A way of rewording. One per file; examples run as tests. */
export type Strategy = {
  /** Kebab-case, equal to the file name. */
  readonly id: string
  readonly title: string
  readonly docs: { readonly why: string; readonly source?: string }
  readonly examples: readonly {
    readonly before: string
    /** One of the offered wordings applied gives exactly this text. */
    readonly after: string
    readonly site?: SiteId
    readonly surface?: Surface
  }[]
  readonly propose: (draft: Draft, findings: readonly Finding[], tone: Tone) => Iterable<Proposal>
}
