/** A phrase as `JudgeOptions.isIgnored` knows it: lower case, white space folded. */
export function foldPhrase(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, " ").trim()
}

/** Longest ignored phrase that is looked for within other words, in words. */
const MAX_WORDS = 10

/** True where words are a phrase that is ignored, or hold one: "buy now" in "so buy now, and tell your friends". */
export function holdsIgnored(
  words: string,
  isIgnored: ((phrase: string) => boolean) | undefined
): boolean {
  if (!isIgnored) return false
  const folded = foldPhrase(words)
  if (isIgnored(folded)) return true
  const parts = folded.split(" ")
  return parts.some((_, from) => {
    const longest = Math.min(parts.length, from + MAX_WORDS)
    for (let to = from + 1; to <= longest; to++) {
      const run = parts.slice(from, to).join(" ")
      if (isIgnored(run) || isIgnored(bare(run))) return true
    }
    return false
  })
}

/** Without the marks around it. */
function bare(run: string): string {
  return run.replace(/^[^\p{L}\p{N}#@]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, "")
}
