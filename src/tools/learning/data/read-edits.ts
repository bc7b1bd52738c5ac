import { readFileSync } from "node:fs"
import { join } from "node:path"

import * as v from "valibot"

import { STRENGTHS, type Strength } from "~engine/types"
import type { WeightedExample } from "~tools/learning/data/read-data"

/** The file of posts with a considerate editor's versions of them; see its entry in the README of tools/learning. */
export const EDITS_FILE = "edited-2026"

const MANNER = v.picklist(STRENGTHS)

const ROW = v.object({
  text: v.string(),
  edited: v.nullable(v.string()),
  edited2: v.nullable(v.string()),
  manner: MANNER,
  mannerEdited: v.nullable(MANNER)
})

/** A post, its manner, and the versions of an editor who kept its facts and took its push away. */
export type EditedPost = {
  readonly text: string
  readonly manner: Strength
  readonly versions: readonly { readonly text: string; readonly manner: Strength }[]
}

/** A version with a place for the writer to fill in is no post. */
const PLACE_TO_FILL_IN = /\[[^\]]*\]/u

/** Reads the edited posts of the data folder. */
export function readEdits(folder: string): readonly EditedPost[] {
  return readFileSync(join(folder, `${EDITS_FILE}.ndjson`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { text, edited, edited2, manner, mannerEdited } = v.parse(ROW, JSON.parse(line))
      const versions = [edited, edited2].flatMap((version) =>
        version === null || mannerEdited === null || PLACE_TO_FILL_IN.test(version)
          ? []
          : [{ text: version, manner: mannerEdited }]
      )
      return { text, manner, versions }
    })
}

/**
 * Examples of a manner: the post as `original` stands in its own file, with the manner that the editor saw, and the
 * editor's versions of it. The versions have no label: an offer plainly put is still an offer, but nobody has read them
 * under the labelling guide.
 */
export function withEdits(original: WeightedExample, edit: EditedPost): readonly WeightedExample[] {
  const post = { ...original, strength: edit.manner, rated: true, weight: 1, edit: "post" } as const
  return [
    original.salesy === null ? { ...post, set: EDITS_FILE } : post,
    ...edit.versions.map(({ text, manner }) => ({
      ...original,
      ...{ text, salesy: null, kind: null, strength: manner, pitch: null },
      ...{ rated: true, weight: 1, set: EDITS_FILE, edit: "version" as const }
    }))
  ]
}
