/** The non-zero features by index, with their values; the values of a repeated index add up. */
export type SparseVector = { readonly ids: readonly number[]; readonly values: readonly number[] }
