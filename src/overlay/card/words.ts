import type { PitchStrength, UnsureReason } from "~engine/types"

/** Every text that the card shows. Calm, short, kind; `lint:posts` reads them in a test. */
export const WORDS = {
  /** Accessible name of the card. */
  name: "Softsell",
  salesy: {
    1: "Salesy: a light pitch",
    2: "Salesy: a clear pitch",
    3: "Salesy: a hard sell"
  } satisfies Record<PitchStrength, string>,
  softSell: "Soft sell: an offer, plainly put",
  valuable: "Valuable",
  valuablePlain: "It reads like something a reader can use.",
  unsure: {
    "too-short": "Not sure yet",
    "not-english": "Not sure",
    "close-call": "Not sure"
  } satisfies Record<UnsureReason, string>,
  missing: {
    empty: "There is nothing to read so far.",
    "too-short": "A few more words would tell.",
    "not-english": "Softsell only reads English so far.",
    "close-call": "It leans towards a pitch. A concrete detail or an example would settle it."
  } satisfies Record<UnsureReason | "empty", string>,
  /** For a close call that already gives the reader something. */
  closeCallWithGood: "It leans towards a pitch, and it also gives the reader something.",
  reasonsTitle: "What a reader may notice",
  goodTitle: "What a reader gets",
  offersTitle: "Gentler wording",
  gentlerTitle: "The whole draft, gentler",
  useGentler: "Use gentler draft",
  undo: "Undo",
  notNow: "Not now",
  ignore: "Ignore",
  remove: "Remove",
  fold: "Fold",
  unfold: "Unfold",
  copy: "Copy",
  copied: "Copied. Paste it over the words yourself.",
  copyFailed: "Copying did not work here. The words stand below.",
  changed: "Changed.",
  undone: "Your own words are back.",
  waiting: "Waiting for a short pause in your typing, so that one undo brings your words back.",
  undoRefused:
    "That change can not be taken back from here. Your editor's own undo may still do it.",
  truncated: "This draft is long: its beginning and its end were read.",
  stillAPitch:
    "This is an offer at heart, and that is fine. Softer words only go so far; one thing the reader can use would do more.",
  fillIn: "Fill in the marked place."
} as const

/** `2` → `2nd`. */
export function ordinal(count: number): string {
  const tens = count % 100
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th")
  return `${count}${ending}`
}

/**
 * The accessible name of an offer, a contract with everybody who reads the card by its names.
 * @param old the words it replaces, on one line
 * @param occurrence counted from 1: which of the equal phrases it is
 */
export function offerName(old: string, replacement: string, occurrence: number): string {
  const words = replacement.replace(/\n+/g, " ")
  const action =
    words.trim() === ""
      ? `${WORDS.remove} \u201C${old}\u201D`
      : `Replace \u201C${old}\u201D with \u201C${words}\u201D`
  return occurrence > 1 ? `${action} (${ordinal(occurrence)})` : action
}

/** The accessible name of the button that leaves a phrase alone for good. */
export function ignoreName(phrase: string, occurrence: number): string {
  const name = `${WORDS.ignore} \u201C${phrase}\u201D`
  return occurrence > 1 ? `${name} (${ordinal(occurrence)})` : name
}

/** Says which facts go with a removed sentence; null when none does. */
export function removedNote(facts: readonly string[]): string | null {
  if (facts.length === 0) return null
  const named = facts.map((fact) => nameFact(fact))
  const last = named.at(-1) ?? ""
  const list = named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${last}` : last
  return `It also removes ${list}.`
}

function nameFact(fact: string): string {
  if (/^(?:https?:\/\/|www\.)/i.test(fact)) return `the link ${fact}`
  return fact.startsWith("@") ? `the name ${fact}` : `\u201C${fact}\u201D`
}

/** Says where a part of a thread stands. */
export function partName(part: number): string {
  return `Part ${part + 1}`
}

/** Says that one part of a thread reads as salesy although the whole may not. */
export function partNote(parts: readonly number[]): string | null {
  if (parts.length === 0) return null
  const named = parts.map((part) => part + 1).join(", ")
  return parts.length === 1
    ? `Part ${named} reads as salesy when it stands alone.`
    : `Parts ${named} read as salesy when they stand alone.`
}

/** Says that nearly the same was posted before. @param days whole days since then */
export function nearCopyNote(siteName: string, days: number): string {
  const when = days <= 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`
  return `You posted nearly the same on ${siteName} ${when}. A fresh angle gives readers more.`
}
