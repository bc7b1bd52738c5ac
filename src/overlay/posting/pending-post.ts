/** After this long without a confirmation a post stays unconfirmed, in milliseconds. */
export const CONFIRM_WITHIN_MS = 8000

/** How long an emptied comment box must stay empty to count as posted, where the site shows no other sign; in ms. */
export const STAYS_EMPTY_MS = 1500

/** What is seen of a compose box after its writer pressed submit. */
export type Sighting = {
  /** The draft as it stands; null when the editor has left the page. */
  readonly text: string | null
  /** True when the dialog that held the editor is closed. */
  readonly dialogGone: boolean
  /** True when the site shows a message of success. */
  readonly toast: boolean
  /** True where the site gives no sign but the emptied box: a comment field outside any dialog. */
  readonly emptyIsEnough: boolean
}

/** A press of submit that waits for the site's answer. */
export type Pending = {
  /** The draft when submit was pressed, white space folded. */
  readonly text: string
  /** When submit was pressed, in milliseconds on the same clock as every later step. */
  readonly since: number
  /** When the box was first seen empty; null while it holds text. */
  readonly emptySince: number | null
}

/** What to do about a pending post. */
export type Step =
  | { readonly do: "wait"; readonly pending: Pending }
  /** The site took it. */
  | { readonly do: "confirm" }
  /** The site gave the draft back, or never took it. */
  | { readonly do: "withdraw" }
  /** There is no telling: it stays unconfirmed. */
  | { readonly do: "leave" }

/** A draft as posts are compared: editors and sites add and drop blanks. */
export function foldDraft(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

/** Submit was pressed. @param now milliseconds on any steady clock */
export function pressed(text: string, now: number): Pending {
  return { text: foldDraft(text), since: now, emptySince: null }
}

/**
 * What a look at the compose box says about a pending post: confirmed when the editor is emptied or gone *and* the
 * dialog closed or a message of success showed; given back when the same words return.
 */
export function watchPost(pending: Pending, seen: Sighting, now: number): Step {
  const text = seen.text === null ? null : foldDraft(seen.text)
  const isEmpty = text === null || text === ""
  if (pending.emptySince !== null && text === pending.text) return { do: "withdraw" }
  const emptySince = isEmpty ? (pending.emptySince ?? now) : null
  if (emptySince !== null) {
    if (seen.dialogGone || seen.toast) return { do: "confirm" }
    if (seen.emptyIsEnough && now - emptySince >= STAYS_EMPTY_MS) return { do: "confirm" }
  }
  if (now - pending.since < CONFIRM_WITHIN_MS) {
    return { do: "wait", pending: { ...pending, emptySince } }
  }
  return text === pending.text ? { do: "withdraw" } : { do: "leave" }
}
