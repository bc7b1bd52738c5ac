/** What is seen of a compose box at one moment. */
export type Sighting = {
  /** The draft as it stands; null when the editor has left the page. */
  readonly text: string | null
  /** The dialog around the box: still there, closed, or never there (a box in the page itself). */
  readonly dialog: "none" | "open" | "closed"
  /** True when submit cannot be pressed now; false where there is no such control. */
  readonly isBusy: boolean
  /** What a guessed press was, where the emptied box shows it: submit goes off with the draft, a way out stays. */
  readonly pressedWas?: "submit" | "way-out" | null
}

/** What happens at a compose box. Times are in milliseconds on one steady clock. */
export type PostEvent =
  /** Submit was pressed. `text` is null where the editor is on an earlier page of the dialog. */
  | {
      readonly type: "press"
      readonly at: number
      readonly id: string
      readonly text: string | null
      /** What was pressed may be a way out: what comes of it is asked about, unless the box shows what it was. */
      readonly isGuess?: boolean
    }
  /** The person used a key or command in the box that can take text away. */
  | { readonly type: "removal"; readonly at: number }
  /** The person pressed something else that can close the box or clear it, or Escape. */
  | { readonly type: "act"; readonly at: number }
  /** The person pressed something elsewhere on the page, which cannot clear the box but may lead to another page. */
  | { readonly type: "stray"; readonly at: number }
  | { readonly type: "look"; readonly at: number; readonly seen: Sighting }
  /** The page is being left: there will be no later look. */
  | { readonly type: "leave"; readonly at: number }

/** A draft whose submit was pressed. */
export type Post = {
  readonly id: string
  readonly text: string
  readonly pressedAt: number
  /** Nobody knows whether submit was pressed. */
  readonly isGuess: boolean
}

/** What a post that is followed has in common, whatever became of it so far. */
export type Followed = {
  readonly post: Post
  /** Pressed on a later page of its dialog, where there is no editor. */
  readonly isLaterPage: boolean
}

/** Where a compose box stands between a press of submit and what comes of it; drawn in this folder's README. */
export type Phase =
  | { readonly name: "idle" }
  /** Submit was pressed, and nothing has happened yet. */
  | (Followed & { readonly name: "pressed" })
  /** Submit is busy. `readySince`: it can be pressed again, which may be a failure or the moment before the end. */
  | (Followed & { readonly name: "sending"; readonly readySince: number | null })
  /** Nothing came of the press so far; withdrawn, and remembered in case that something does. */
  | (Followed & { readonly name: "stalled" })
  /** The site gave the draft back; withdrawn, and remembered in case that the site tries again. */
  | (Followed & { readonly name: "failed" })
  /** The editor left and its dialog stayed: the next page of the dialog, or the last moments of it. */
  | {
      readonly name: "turned"
      readonly text: string
      readonly since: number
      readonly isBusy: boolean
      /** The press that turned the page. */
      readonly pressed: Post | null
    }
  /** The draft is out of the box. Waits a moment: some sites put it back. */
  | {
      readonly name: "gone"
      readonly post: Post
      readonly outcome: "sent" | "unknown"
      readonly until: number
    }

/** A phase in which a press is followed. */
export type FollowedPhase = Extract<
  Phase,
  { readonly name: "pressed" | "sending" | "stalled" | "failed" }
>

/** The state of one compose box. */
export type PostState = {
  readonly phase: Phase
  /** The last draft that was seen, not blank; null before there is one. */
  readonly lastText: string | null
  /** When the person last took text away without a change of the text having been seen since. */
  readonly removalAt: number | null
  /** When the person last did something else that can close or clear the box, since the press. */
  readonly actAt: number | null
  /** When the person last pressed something elsewhere on the page, since the press. */
  readonly strayAt: number | null
}

/** What the background has to be told of a post. */
export type PostEffect =
  | { readonly do: "intend"; readonly id: string; readonly text: string }
  | { readonly do: "confirm"; readonly id: string; readonly text: string }
  | { readonly do: "withdraw"; readonly id: string }

/** A box in which nothing was pressed. */
export const IDLE: PostState = {
  phase: { name: "idle" },
  lastText: null,
  removalAt: null,
  actAt: null,
  strayAt: null
}

/** A draft as posts are compared: editors and sites add and drop blanks. */
export function foldDraft(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
