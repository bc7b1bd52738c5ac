import type { ClassifierInput } from "~engine/classifier/feature-extractor"
import { runRules } from "~engine/rules/run-rules"
import { foldLetters } from "~engine/text/fold-letters"
import { parseDraft } from "~engine/text/parse-draft"
import type { DraftInput, Span } from "~engine/types"
import type { WeightedExample } from "~tools/learning/data/read-data"

/** A post as the classifier reads it. */
export type ParsedPost = {
  readonly input: ClassifierInput
  /** From a place in the draft to the place in the text as it was written: styled letters are read as plain ones. */
  readonly toWritten: (span: Span) => Span
}

/** An example with its parsed draft. */
export type ParsedExample = ParsedPost & { readonly example: WeightedExample }

/** Parses a post and runs the rules over it, as a judge does. */
export function parsePost(post: DraftInput): ParsedPost {
  const folded = foldLetters(post.text)
  const draft = parseDraft(folded ? { ...post, text: folded.text } : post)
  return {
    input: { draft, hits: runRules(draft), hidden: null },
    toWritten: (span) => folded?.toWritten(span) ?? span
  }
}

/** Parses examples and runs the rules over them. */
export function parseExamples(examples: readonly WeightedExample[]): readonly ParsedExample[] {
  return examples.map((example) => ({ example, ...parsePost(example) }))
}
