import { RULES } from "~engine/rules/index"
import { seededRandom } from "~tools/learning/fitting/random"

/** Length of a long hostile draft, UTF-16 units: a page may hold one, and what is beyond the engine's limit must be free. */
const LENGTH = 100_000

/** Drafts made to be slow, by what they repeat: no draft of a person's is like them, but a page may hold one. */
const PATTERNS: Readonly<Record<string, string>> = {
  "one long word": "a",
  pitches: "Buy now and save 20%! ",
  quotes: '"',
  brackets: "((",
  emoji: "\u{1F525}",
  "lone surrogates": "\uD83D",
  links: "https://a.b/c?d=e ",
  "line feeds": "\n",
  "dots and commas": "., ",
  "exclamation marks": "!",
  "names and tags": "@a #b ",
  negations: "not never no don't ",
  "zero-width": "a\u200B",
  "right to left": "\u05E9\u05DC\u05D5\u05DD "
}

/** A draft and what it is made of. */
export type HostileDraft = { readonly name: string; readonly text: string }

/** Each draft with its name. */
export function hostileDrafts(): readonly HostileDraft[] {
  return Object.entries(PATTERNS).map(([name, piece]) => ({
    name,
    text: piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
  }))
}

/** Sizes of random hostile drafts in UTF-16 units, up to the longest that is read whole. */
export const HOSTILE_SIZES = { from: 1_000, to: 12_000 } as const

/**
 * Structured random drafts: each is put together of one to three kinds of material, in runs or mixed, with its own way of
 * separating pieces. The same seed gives the same drafts.
 * @param size UTF-16 units of each draft; without it, any of {@link HOSTILE_SIZES}
 */
export function* randomHostileDrafts(
  count: number,
  seed: number,
  size?: number
): Generator<HostileDraft> {
  for (let index = 0; index < count; index++) {
    const random = new Chance(seededRandom(seed * 100_003 + index))
    const length = size ?? random.between(HOSTILE_SIZES.from, HOSTILE_SIZES.to)
    yield hostileDraft(random, length)
  }
}

/** The kinds of material, for a test that tries each. */
export const HOSTILE_MATERIALS: readonly string[] = [
  ...["marks", "nested marks", "emoji", "combining", "links", "tags", "solid", "sentences"],
  ...["pitches", "prefixes", "scripts", "broken", "empty", "dotted", "figures", "bullets"],
  ...["words", "spaces", "chatter", "voices"]
]

/** One draft of one kind of material, or of several. @param materials of {@link HOSTILE_MATERIALS} */
export function hostileDraft(
  random: Chance,
  length: number,
  materials: readonly string[] = random.some(HOSTILE_MATERIALS, random.between(1, 3))
): HostileDraft {
  const separator = random.of(SEPARATORS)
  const makers = materials.map((name) => MATERIALS[name]!(random))
  const isMixed = random.chance(0.5)
  const pieces: string[] = []
  let maker = makers[0]!
  for (let made = 0; made < length;) {
    if (isMixed || random.chance(0.01)) maker = random.of(makers)
    const piece = maker() + separator
    pieces.push(piece)
    made += Math.max(1, piece.length)
  }
  const name = `${materials.join(" + ")}, ${JSON.stringify(separator)}`
  return { name, text: pieces.join("").slice(0, length) }
}

/** What stands between pieces: mostly what people put there, at times nothing or only what breaks lines. */
const SEPARATORS = ["", "", " ", " ", " ", "\n", "\n\n", ", ", ". ", "! ", "; ", "\u00A0", "\u200B"]

/** A seeded source of choices. */
export class Chance {
  readonly #random: () => number

  constructor(random: () => number) {
    this.#random = random
  }

  chance(probability: number): boolean {
    return this.#random() < probability
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1))
  }

  of<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)]!
  }

  some<T>(items: readonly T[], count: number): readonly T[] {
    return Array.from({ length: count }, () => this.of(items))
  }

  text(letters: readonly string[], length: number): string {
    return Array.from({ length }, () => this.of(letters)).join("")
  }
}

const letters = (text: string): readonly string[] => Array.from(text)

const MARKS = letters(
  "\"'\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019()[]{}<>!?.,;:\u2026-\u2013\u2014*_~/\\|"
)
const EMOJI = letters(
  "\u{1F525}\u{1F680}\u{1F447}\u{1F449}\u2705\u2728\u{1F1E6}\u{1F1FA}\u{1F468}\u2764\u2B07"
)
const JOINERS = ["", "\u200D", "\uFE0F", "\u{1F3FD}", "\u200D\u{1F467}", "\u20E3"]
const COMBINING = letters("\u0301\u0300\u0323\u0489\u20DD\u064B")
const SCRIPTS = [
  "\u05E9\u05DC\u05D5\u05DD",
  "\u0434\u043E\u043C",
  "\u65E5\u672C\u8A9E",
  "\u0645\u0631",
  "\u0928\u092E\u0938\u094D\u0924\u0947",
  "\u{1D401}\u{1D42E}\u{1D432}",
  "\uFF22\uFF35\uFF39",
  "buy",
  "na\u00EFve"
]
const BROKEN = [
  "\uD83D",
  "\uDE00",
  "\u0000",
  "\uFFFD",
  "\uFEFF",
  "\u202E",
  "\u2028",
  "\u0085",
  "\u200B",
  "a",
  "\uD800",
  "\uDBFF",
  "\t"
]
const WORDS =
  "my our we you your the a not never free now buy link in bio only if want so get and to is are this that just best new today thanks for who said it".split(
    " "
  )
const CHATTER =
  "I walked home through the rain and thought about what Ana had told me over lunch on Tuesday".split(
    " "
  )
const VOICES = [
  "they said",
  "\u201Cbuy now\u201D",
  "he says",
  "not",
  "never",
  "beware of",
  "thanks for",
  "RT @a",
  "don't",
  "'link in bio'",
  "said no one",
  "according to"
]
const FIGURES = [
  "$",
  "\u20AC",
  "\u00A3",
  "1",
  "99",
  ",",
  ".",
  "%",
  "k",
  "+",
  "USD",
  "1.2",
  ":",
  "/",
  "10am",
  "50% off",
  "$5",
  "3 spots",
  "x"
]

/** Real pitches: what the rules flag. */
const PITCHES: readonly string[] = RULES.filter(({ leaning }) => leaning === "salesy").flatMap(
  ({ examples }) =>
    examples.flagged.map((example) => (typeof example === "string" ? example : example.text))
)

/** Makes a maker of pieces; the outer call chooses what the whole draft repeats, the inner one makes a piece of it. */
const MATERIALS: Readonly<Record<string, (random: Chance) => () => string>> = {
  marks: (random) => {
    const few = random.some(MARKS, random.between(1, 3))
    return () => random.text(few, random.between(1, 200))
  },
  "nested marks": (random) => {
    const [open, close] = random.of([
      ["(", ")"],
      ["\u201C", "\u201D"],
      ['"', '"'],
      ["'", "'"],
      ["\u00AB", "\u00BB"],
      ["[", "]"]
    ])
    return () => {
      const depth = random.between(1, 40)
      return `${`${open}a `.repeat(depth)}${random.of(WORDS)}${close.repeat(random.between(0, depth))}`
    }
  },
  emoji: (random) => {
    const joiner = random.of(JOINERS)
    const few = random.some(EMOJI, random.between(1, 4))
    return () =>
      Array.from({ length: random.between(1, 60) }, () => random.of(few) + joiner).join("")
  },
  combining: (random) => () => random.of(WORDS) + random.text(COMBINING, random.between(1, 80)),
  links: (random) => {
    const base = random.of([
      "https://a.b/",
      "http://",
      "www.",
      "a.b.c.",
      "me@a-b.",
      "https://x.co/?q=",
      "example.com/",
      "bit.ly/"
    ])
    return () => base + random.text(letters("abc-._~/?=&%\"'()"), random.between(0, 120))
  },
  tags: (random) => {
    const sign = random.of(["#", "@", "#\uFE0F", "##", "@.", "#1"])
    return () => sign + random.text(letters("ab1_"), random.between(0, 20))
  },
  solid: (random) => {
    const few = random.some(letters("abIi1-'_\u00E9"), random.between(1, 3))
    return () => random.text(few, random.between(50, 2000))
  },
  sentences: (random) => {
    const end = random.of([".", "!", "?", "!!", "?!", "..."])
    return () => `${random.of(WORDS)}${end} `
  },
  pitches: (random) => {
    const few = random.some(PITCHES, random.between(1, 6))
    return () => `${random.of(few)} `
  },
  prefixes: (random) => {
    const pitch = random.of(PITCHES)
    const cuts = Array.from({ length: 3 }, () => random.between(1, Math.min(40, pitch.length)))
    return () => pitch.slice(0, random.of(cuts))
  },
  scripts: (random) => () => `${random.of(SCRIPTS)}${random.of(["", " "])}`,
  broken: (random) => {
    const few = random.some(BROKEN, random.between(1, 4))
    return () => random.text(few, random.between(1, 40))
  },
  empty: (random) => {
    const few = random.of([["\n"], [","], [" "], ["\n", " "], ["\r\n"], ["\t"], ["\u00A0"], [", "]])
    return () => random.text(few, random.between(1, 300))
  },
  dotted: (random) => {
    const unit = random.of(["a.", "a.a,", "A. ", "1.", "a-", "a'", "U.S.", "i.e. ", "a:", "a@a."])
    return () => unit.repeat(random.between(1, 100))
  },
  figures: (random) => {
    const few = random.some(FIGURES, random.between(1, 5))
    return () => random.text(few, random.between(1, 30))
  },
  bullets: (random) => {
    const bullet = random.of(["- ", "\u2022 ", "1. ", "\u2705 ", "* ", "1) ", "> "])
    return () => `${bullet}${random.some(WORDS, random.between(1, 6)).join(" ")}\n`
  },
  words: (random) => {
    const few = random.some(WORDS, random.between(1, 8))
    return () => `${random.of(few)}${random.chance(0.05) ? random.of([",", ".", "!", ":"]) : ""} `
  },
  spaces: (random) => () => `${random.of(WORDS)}${" ".repeat(random.between(1, 60))}`,
  chatter: (random) => () =>
    `${random.some(CHATTER, random.between(3, 25)).join(" ")}${random.of([".", "!", "?", ""])} `,
  voices: (random) => () =>
    `${random.of(VOICES)} ${random.of(WORDS)}${random.of(["", ",", ".", " -"])} `
}
