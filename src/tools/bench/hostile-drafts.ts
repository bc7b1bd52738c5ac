/** Length of a hostile draft, UTF-16 units (issue 3.8). */
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

/** Each draft with its name. */
export function hostileDrafts(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(PATTERNS).map(([name, piece]) => ({
    name,
    text: piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
  }))
}
