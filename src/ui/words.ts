/** Texts of components that several pages show. */
export const WORDS = {
  keep: "Keep everything",
  sensitivity: "Sensitivity"
} as const

/** A share as it is read aloud. @param share 0…100 */
export function perCent(share: number): string {
  return `${share} per cent`
}

/** The mark of a target on a bar. @param maxShare 0…1 */
export function upTo(name: string, maxShare: number): string {
  return `${name}: up to ${Math.round(maxShare * 100)} %`
}
