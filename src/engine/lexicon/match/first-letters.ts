/** How many letters of a phrase its key keeps: enough to tell most words apart, few enough to be read off a text. */
export const KEY_LENGTH = 5

/** The beginning of what a source can match; `cut` when nothing more is known of it. */
type Beginning = { readonly letters: string; readonly cut: boolean }

const NOTHING: readonly Beginning[] = [{ letters: "", cut: false }]
const UNKNOWN: readonly Beginning[] = [{ letters: "", cut: true }]
const DIGITS: readonly Beginning[] = Array.from("0123456789", (letters) => ({
  letters,
  cut: false
}))

/**
 * The first letters, lower case, with which a match of a regular expression can begin: at most {@link KEY_LENGTH} of
 * them, fewer where the phrase is shorter or its next letter is open. The empty string means "anything".
 *
 * Knows groups, alternatives, quantifiers, lookaheads, simple classes, `\d` and escapes; whatever else it meets is open.
 * @example
 * firstLetters("(?:re)?post|rt") // ["post", "repos", "rt"]
 */
export function firstLetters(source: string): readonly string[] {
  const reader = { source, at: 0 }
  const letters = readAlternatives(reader).map((beginning) => beginning.letters)
  return Array.from(new Set(letters))
}

type Reader = { readonly source: string; at: number }

function readAlternatives(reader: Reader): readonly Beginning[] {
  const all: Beginning[] = []
  let current = NOTHING
  while (reader.at < reader.source.length && reader.source[reader.at] !== ")") {
    if (reader.source[reader.at] === "|") {
      reader.at++
      all.push(...current)
      current = NOTHING
      continue
    }
    const atom = readAtom(reader)
    const { optional, repeated } = readQuantifier(reader)
    const next = follow(
      current,
      repeated ? atom.map(({ letters }) => ({ letters, cut: true })) : atom
    )
    current = optional ? [...current, ...next] : next
  }
  return [...all, ...current]
}

function follow(before: readonly Beginning[], after: readonly Beginning[]): readonly Beginning[] {
  return before.flatMap((beginning) => {
    if (beginning.cut || beginning.letters.length >= KEY_LENGTH) return [beginning]
    return after.map(({ letters, cut }) => ({
      letters: (beginning.letters + letters).slice(0, KEY_LENGTH),
      cut
    }))
  })
}

function readAtom(reader: Reader): readonly Beginning[] {
  const letter = reader.source[reader.at++]!
  if (letter === "(") return readGroup(reader)
  if (letter === "[") return readClass(reader)
  if (letter === "\\") return readEscape(reader)
  if (letter === ".") return UNKNOWN
  if (letter === "^" || letter === "$") return NOTHING
  return [{ letters: letter.toLowerCase(), cut: false }]
}

function readGroup(reader: Reader): readonly Beginning[] {
  const { source, at } = reader
  const looksAround = /^\?<?[=!]/u.test(source.slice(at, at + 3))
  if (source.startsWith("?:", at)) reader.at += 2
  const inside = readAlternatives(reader)
  reader.at++
  return looksAround ? NOTHING : inside
}

function readClass(reader: Reader): readonly Beginning[] {
  const end = reader.source.indexOf("]", reader.at)
  const members = reader.source.slice(reader.at, end)
  reader.at = end + 1
  if (/[\\^-]/u.test(members)) return UNKNOWN
  return Array.from(members, (letters) => ({ letters: letters.toLowerCase(), cut: false }))
}

function readEscape(reader: Reader): readonly Beginning[] {
  const letter = reader.source[reader.at++]!
  if (letter === "d") return DIGITS
  if (letter === "s") return [{ letters: " ", cut: true }]
  if (letter === "b" || letter === "B") return NOTHING
  if (/[pPu]/u.test(letter)) {
    const braces = /^(?:\{[^}]*\}|[0-9A-F]{4})/iu.exec(reader.source.slice(reader.at))
    reader.at += braces?.[0].length ?? 0
    return UNKNOWN
  }
  if (/[a-z]/iu.test(letter)) return UNKNOWN
  return [{ letters: letter, cut: false }]
}

function readQuantifier(reader: Reader): { optional: boolean; repeated: boolean } {
  const quantifier = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/u.exec(reader.source.slice(reader.at))
  if (!quantifier) return { optional: false, repeated: false }
  reader.at += quantifier[0].length
  const [mark, least, most] = quantifier
  const optional = /^[?*]/u.test(mark) || least === "0"
  const repeated = !mark.startsWith("?") && !(least === "1" && most === "1")
  return { optional, repeated }
}
