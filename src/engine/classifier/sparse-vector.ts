/** Features that are there, by index, with their values; an index may stand twice, its values then add up. */
export type SparseVector = { readonly ids: readonly number[]; readonly values: readonly number[] }
