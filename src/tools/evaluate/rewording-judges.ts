import { binary } from "harper.js/binary"
import { LocalLinter } from "harper.js"

import { loadEncoder } from "~tools/encoder/load-encoder"

/** Judges that are not part of this project. */
export type IndependentJudges = {
  /** Number of findings of harper.js, a grammar checker. */
  readonly grammarFindings: (text: string) => Promise<number>
  /** Flesch-Kincaid grade of a text. */
  readonly grade: (text: string) => number
  /** Cosine of the sentence embeddings of two texts. */
  readonly cosine: (one: string, other: string) => Promise<number>
}

/**
 * Sets up the judges.
 * @throws Error where the sentence encoder is missing and cannot be installed
 */
export async function independentJudges(): Promise<IndependentJudges> {
  const encode = await loadEncoder()
  const linter = new LocalLinter({ binary })
  await linter.setup()
  const counts = new Map<string, number>()
  return {
    grammarFindings: async (text) => {
      const known = counts.get(text)
      if (known !== undefined) return known
      const lints = await linter.lint(text, { language: "plaintext" })
      counts.set(text, lints.length)
      for (const lint of lints) lint.free()
      return lints.length
    },
    grade,
    cosine: async (one, other) => cosineOf(await encode(one), await encode(other))
  }
}

function cosineOf(one: readonly number[], other: readonly number[]): number {
  let dot = 0
  let first = 0
  let second = 0
  for (const [index, value] of one.entries()) {
    dot += value * other[index]!
    first += value * value
    second += other[index]! * other[index]!
  }
  return dot / Math.sqrt(first * second || 1)
}

/** Flesch-Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59; links and #tags count as no words. */
function grade(text: string): number {
  const plain = text.replace(/https?:\/\/\S+|[#@]\S+/gu, " ")
  const words = plain.match(/[\p{L}][\p{L}'\u2019-]*/gu) ?? []
  const sentences = plain.split(/[.!?\u2026]+|\n+/u).filter((part) => /\p{L}/u.test(part)).length
  if (words.length === 0 || sentences === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/e$/u, "")
    .match(/[aeiouy]+/gu)
  return Math.max(groups?.length ?? 1, 1)
}
