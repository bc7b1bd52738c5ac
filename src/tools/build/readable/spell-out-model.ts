import { unpackNibbles, type PackedEmbeddings } from "~engine/classifier/embedding-table"
import { type PackedNumbers, unpackIntegers } from "~engine/classifier/packed-numbers"
import { type PackedModel, unpackPairs } from "~engine/classifier/unpack-model"

/**
 * The classifier's data with everything that is packed in base64 written out: integers as integers, word pairs as words.
 * The engine reads it to the same numbers. Any other value is given back as it is.
 */
export function spellOutModel(value: unknown): unknown {
  if (isModel(value)) return { ...spellOutNumbers(value), pairs: unpackPairs(value) }
  if (isEmbeddings(value)) {
    const count = value.words.split("\n").length * value.scales.length
    return { ...value, data: Array.from(unpackNibbles(value.data, count)) }
  }
  return value
}

/** Writes out each block of numbers anywhere in a value. */
function spellOutNumbers<T extends object>(value: T): T {
  const entries = Object.entries(value).map(([name, part]: [string, unknown]) => [
    name,
    isNumbers(part) ? { ...part, data: Array.from(unpackIntegers(part)) } : spelled(part)
  ])
  return Object.fromEntries(entries) as T
}

function spelled(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(spelled)
  return typeof part === "object" && part !== null ? spellOutNumbers(part) : part
}

function isModel(value: unknown): value is PackedModel {
  return has(value, "words", "pairs", "idf")
}

function isEmbeddings(value: unknown): value is PackedEmbeddings {
  return has(value, "words", "scales", "data")
}

function isNumbers(value: unknown): value is PackedNumbers {
  return has(value, "scale", "bits", "data")
}

function has(value: unknown, ...names: readonly string[]): boolean {
  return typeof value === "object" && value !== null && names.every((name) => name in value)
}
