import type { ClassifierInput } from "~engine/classifier/feature-extractor"
import { runRules } from "~engine/rules/run-rules"
import { parseDraft } from "~engine/text/parse-draft"
import type { WeightedExample } from "~tools/learning/data/read-data"

/** An example with its parsed draft. */
export type ParsedExample = { readonly example: WeightedExample; readonly input: ClassifierInput }

/** Parses examples and runs the rules over them. */
export function parseExamples(examples: readonly WeightedExample[]): readonly ParsedExample[] {
  return examples.map((example) => {
    const draft = parseDraft(example)
    return { example, input: { draft, hits: runRules(draft), hidden: null } }
  })
}
