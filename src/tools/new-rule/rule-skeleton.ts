/**
 * The source of a new rule file, ready to be filled in at each `EDIT`.
 * @param id kebab-case; `no-…` for what to drop, a bare noun phrase for praise
 */
export function ruleSkeleton(id: string): string {
  const leaning = id.startsWith("no-") ? "salesy" : "valuable"
  const title = id.replace(/^no-/, "").replace(/-/g, " ")
  const asks =
    leaning === "salesy"
      ? "\n  // EDIT: false where it marks a tone and not something that the reader is to do.\n  asks: true,"
      : ""
  return `import { findPhrases } from "~engine/lexicon/match/find-phrases"
import type { Phrase } from "~engine/lexicon/match/phrase"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

// EDIT: the phrases, each group with its reason. Move them to src/engine/lexicon/<topic>.ts, where words live as data.
// A space stands for any white space, ' for a straight or curly apostrophe; \`opens: true\` is for commands.
const PHRASES: readonly Phrase[] = [
  { words: ["edit these words", "and (?:these|those) too"], reason: "why they are on the list" }
]

const find = findPhrases(PHRASES)

export default defineRule({
  id: "${id}",
  // EDIT: a few words for the options page and the rule table.
  title: "${title.charAt(0).toUpperCase()}${title.slice(1)}",
  leaning: "${leaning}",${asks}
  // "sentence" for words; "draft" where position, counts or the surface matter (see no-pitch-in-the-last-line.ts).
  scope: "sentence",
  // EDIT: "keep" where the words count inside quotations, warnings and thanks as well; else leave this line out.
  inOtherVoice: "mute",
  // EDIT: the beliefs of src/engine/principles.ts that it serves.
  principles: [1],
  docs: {
    // EDIT: why a reader minds${leaning === "valuable" ? " (here: likes it)" : ""}, in one plain sentence.
    why: "Edit this reason.",
    // EDIT: what to do instead, in one plain sentence.
    instead: "Edit this advice."
    // EDIT: source: "Who said so, with a date", where one is known.
  },
  examples: {
    // EDIT: at least three drafts in which it must see something; each runs as a test.
    flagged: ["Edit these words.", "Edit these words and those too.", "Please edit these words!"],
    // EDIT: at least three near misses: quoted, negated, talked about, or the same words in private life.
    fine: [
      "\\u201CEdit these words\\u201D is what the file says.",
      "Don\\u2019t edit these words yet.",
      "We edited a film about words."
    ]
  },
  // EDIT: what is said of the words; the message quotes them in front of it.
  check: (sentence) => matchPhrases(sentence.text, find, "is what this rule is about.")
})
`
}
