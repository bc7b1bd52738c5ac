/** Figures in rows and columns: what stands behind a picture, for reading aloud and for taking away. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}
