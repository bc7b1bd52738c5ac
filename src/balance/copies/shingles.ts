/** Every run of `size` neighbours, in order; none where there are fewer. */
export function shinglesOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return items.slice(size - 1).map((_, at) => items.slice(at, at + size))
}
