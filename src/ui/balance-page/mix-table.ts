import type { Mix } from "~balance/counting/mix-of"
import type { Table } from "~ui/balance-page/table"
import { KINDS } from "~engine/types"
import { KIND_LOOKS } from "~ui/kind-looks"
import { WORDS } from "~ui/balance-page/words"

/** Mixes as a table, one per row. @param first header of the column with the names */
export function mixTable(
  first: string,
  rows: readonly { readonly name: string; readonly mix: Mix }[]
): Table {
  return {
    columns: [first, WORDS.posts, ...KINDS.map((kind) => KIND_LOOKS[kind].name), WORDS.share],
    rows: rows.map(({ name, mix }) => [
      name,
      mix.posts,
      ...KINDS.map((kind) => mix.byKind[kind]),
      `${Math.round(mix.promotionShare * 100)} %`
    ])
  }
}
