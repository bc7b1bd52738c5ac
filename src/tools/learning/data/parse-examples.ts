import type { Look } from "~engine/classifier/feature-extractor"
import { runRules } from "~engine/rules/run-rules"
import { parseDraft } from "~engine/text/parse-draft"
import type { WeighedExample } from "~tools/learning/data/read-data"

/** An example with its parsed draft; what is read of its sentences stays with it. */
export type ReadExample = { readonly example: WeighedExample; readonly look: Look }

/** Parses examples and runs the rules over them. */
export function readExamples(examples: readonly WeighedExample[]): readonly ReadExample[] {
  return examples.map((example) => {
    const draft = parseDraft(example)
    return { example, look: { draft, hits: runRules(draft), hidden: null } }
  })
}
