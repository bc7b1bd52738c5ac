import type { Draft } from "~engine/text/draft"
import type { SentenceReading } from "~engine/text/sentence"
import type { Finding, Span, Surface, Tone } from "~engine/types"
import type { NetworkId } from "~networks/index"

/** One candidate wording. */
export type Wording = {
  /** Empty to remove the words. */
  readonly text: string
  /** The stock phrase it leans on, in lower case; such a phrase is used once in a draft. Absent: none. */
  readonly stock?: string
}

/** A change that a move proposes. Offsets are in what the move was given: the sentence, or the draft. */
export type Proposal = Span & {
  /** The rule whose finding it answers, where the move knows it. */
  readonly rule?: string
  readonly depth: "phrase" | "sentence"
  /** Candidate wordings, best first. The pipeline checks and ranks them. */
  readonly wordings: readonly Wording[]
  /** Range in the first wording that the writer must fill in. */
  readonly placeholder?: Span
  /**
   * Facts that may go: `sentence` where whole sentences are removed (the card lists them), `filler` where those say
   * nothing a reader would miss, `proof` where figures only boast, `hashtags` or `emoji` where surplus ones go, `today`
   * where the word only hurries. Absent: none.
   */
  readonly mayDrop?: "sentence" | "filler" | "proof" | "hashtags" | "emoji" | "today"
  /**
   * Where it is worth showing: `flagged` only in a draft whose verdict is salesy, `marked` there and only where a rule has
   * marked some of the words, `alone` in a flagged draft for which nothing else is offered, `gentler` in the gentler draft,
   * never by itself. Absent: in flagged drafts, and in others where a rule has marked some of the words.
   */
  readonly only?: "marked" | "flagged" | "alone" | "gentler"
}

/** True when a proposal removes whole sentences, with whatever they say. */
export function takesSentences({ mayDrop }: Pick<Proposal, "mayDrop">): boolean {
  return mayDrop === "sentence" || mayDrop === "filler"
}

/** The stages in which a gentler draft is written; see {@link Move}. */
export const STAGES = ["reply", "words", "sentences", "type"] as const

/** The order in which they run: sentences said anew may leave words that only press. */
export const STAGE_ORDER = ["reply", "words", "sentences", "words", "type"] as const

type MoveBase = {
  /** Kebab-case, equal to the file name; stored in people's settings. */
  readonly id: string
  /** A few words for the options page. */
  readonly title: string
  readonly docs: {
    /** Why the new wording is kinder to the reader: one plain sentence. */
    readonly why: string
    /** Where the reason comes from, with a date; absent where none is known. */
    readonly source?: string
  }
  /** Executable documentation: run by tests. */
  readonly examples: readonly {
    readonly before: string
    /** One of the offered wordings applied gives exactly this text. */
    readonly after: string
    readonly tone?: Tone
    readonly site?: NetworkId
    readonly surface?: Surface
  }[]
  /**
   * What happens to negated words ("Don't forget to …"): `skip` (the default) leaves them alone; `keep` treats them as
   * any others. Words quoted, reported, warned against or thanked for are always left alone.
   */
  readonly inOtherVoice?: "skip" | "keep"
  /**
   * When it takes part in the gentler draft, in this order: `reply` looks at a reply before all others, `words` takes out
   * praise and pressure, `sentences` says sentences anew, `type` calms the letters. Absent: only a suggestion by itself.
   */
  readonly gentler?: (typeof STAGES)[number]
  /** True where it makes no gentler draft by itself, only beside others. */
  readonly isCompanion?: boolean
  /** True when it is not used unless the writer switches it on, because it failed too often in `evaluate`. */
  readonly offByDefault?: boolean
}

/** Looks at one sentence by itself; its proposals are kept with the sentence's reading. */
export type SentenceMove = MoveBase & {
  readonly scope: "sentence"
  readonly propose: (sentence: SentenceReading, tone: Tone) => Iterable<Proposal>
}

/** Looks at the whole draft: neighbours, position, surface. */
export type DraftMove = MoveBase & {
  readonly scope: "draft"
  /** Gives null after each bit of work that takes long, a sentence's grammar for example: the page may go first there. */
  readonly propose: (
    draft: Draft,
    findings: readonly Finding[],
    tone: Tone
  ) => Iterable<Proposal | null>
}

/** A way of rewording. One per file; examples run as tests. */
export type Move = SentenceMove | DraftMove

/** Gives a move its type; the file's default export. */
export function defineMove<S extends Move>(move: S): S {
  return move
}

/** The proposal to say a whole sentence so; a word that only hurries may go with it. */
export function saidAs({ text }: SentenceReading, wording: string): Proposal {
  return {
    ...{ start: 0, end: text.length, depth: "sentence", mayDrop: "today" },
    wordings: [{ text: wording }]
  }
}
