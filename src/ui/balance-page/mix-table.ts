import type { Mix } from "~balance/counting/mix-of"
import type { Table } from "~ui/balance-page/table"
import { KINDS } from "~engine/types"
import { KIND_LOOKS } from "~ui/kind-looks"

/** Mixes as a table, one per row. @param first header of the column with the names */
export function mixTable(
  first: string,
  rows: readonly { readonly name: string; readonly mix: Mix }[]
): Table {
  return {
    columns: [first, "Posts", ...KINDS.map((kind) => KIND_LOOKS[kind].name), "Promotion share"],
    rows: rows.map(({ name, mix }) => [
      name,
      mix.posts,
      ...KINDS.map((kind) => mix.byKind[kind]),
      `${Math.round(mix.promotionShare * 100)} %`
    ])
  }
}
