/** A post, how a considerate editor would put it, what presses in it and what must survive. */
export type EditedPost = {
  readonly text: string
  readonly edited: string
  /** A second good version. */
  readonly edited2: string | null
  readonly push: readonly string[]
  readonly facts: readonly string[]
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the and or but nor so if as than then of to in on at for from by with about into over under out up off this " +
    "that these those it its i you he we she they me him her us them my your his our their is are was were be been being " +
    "am do does did have has had will would can could shall should may might must just also very not no there here what " +
    "which who how when where why"
  ).split(" ")
)

const TOKEN =
  /https?:\/\/\S+|[\w.+-]+@[\w-]+\.\w+|[@#]\w+|[$£€₹]?\d[\d.,:/]*[\p{L}%+]*|\p{L}[\p{L}\p{N}]*(?:['-][\p{L}\p{N}]+)*/gu

type Bag = ReadonlyMap<string, number>

/**
 * How far a draft goes from the post to the editor's version: 0 no nearer than the post was, 1 the editor's own choice of
 * words, below 0 farther away. Only words of the post count, those kept and those dropped, so that any good phrasing is as
 * good as the editor's; words of facts weigh double, function words a quarter.
 */
export function wayTo(post: EditedPost, draft: string): number {
  const before = nearness(post, post.text)
  const after = nearness(post, draft)
  if (before >= 0.999) return after >= 0.999 ? 1 : 0
  return Math.max(-1, (after - before) / (1 - before))
}

/** Facts that a draft no longer holds: links, names, figures and codes to the letter, phrases by their content words. */
export function factsLost({ facts }: EditedPost, draft: string): readonly string[] {
  return facts.filter((fact) => !holds(draft, fact))
}

/** True for a fact that must stand to the letter. */
export function isHardFact(fact: string): boolean {
  return /^https?:|^[@#]|\d|@/u.test(fact) || /^[A-Z0-9]{4,}$/u.test(fact)
}

/** The pushes of the post that a draft still holds. */
export function pushesLeft({ push }: EditedPost, draft: string): readonly string[] {
  const text = squashed(draft)
  return push.filter((words) => hasWhole(text, squashed(words).trim()))
}

/** True where only marks and capitals changed. */
export function isCosmetic({ text }: EditedPost, draft: string): boolean {
  const letters = (words: string): string => squashed(words).replace(/[^\p{L}\p{N}]+/gu, "")
  return letters(text) === letters(draft)
}

function nearness(post: EditedPost, draft: string): number {
  const versions = [post.edited, post.edited2].filter((version) => version !== null)
  return Math.max(...versions.map((version) => nearnessTo(post, version, draft)))
}

function nearnessTo({ text, facts }: EditedPost, version: string, draft: string): number {
  const factWords = new Set(facts.flatMap(wordsOf).filter((word) => !FUNCTION_WORDS.has(word)))
  const weight = (word: string): number =>
    isHardFact(word) || factWords.has(word) ? 2 : FUNCTION_WORDS.has(word) ? 0.25 : 1
  const size = (bag: Bag): number =>
    [...bag].reduce((sum, [word, count]) => sum + count * weight(word), 0)
  const f1 = (found: Bag, wanted: Bag): number => {
    const hit = size(common(found, wanted))
    const precision = size(found) ? hit / size(found) : 1
    const recall = size(wanted) ? hit / size(wanted) : 1
    return precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  }
  const post = bagOf(wordsOf(text))
  const editor = bagOf(wordsOf(unprompted(version, text)))
  const mine = bagOf(wordsOf(unprompted(draft, text)))
  const kept = f1(common(post, mine), common(post, editor))
  return (kept + f1(without(post, mine), without(post, editor))) / 2
}

function holds(text: string, fact: string): boolean {
  if (squashed(text).includes(squashed(fact))) return true
  if (isHardFact(fact) && !fact.includes(" ")) return false
  const there = new Set(wordsOf(text))
  const wanted = wordsOf(fact).filter((word) => !FUNCTION_WORDS.has(word))
  return wanted.length > 0 && wanted.every((word) => there.has(word))
}

function hasWhole(text: string, part: string): boolean {
  const joins = (one: string, other: string): boolean =>
    /[\p{L}\p{N}]/u.test(one) && /[\p{L}\p{N}]/u.test(other)
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const after = text[at + part.length] ?? " "
    if (!joins(text[at - 1] ?? " ", part[0]!) && !joins(after, part.at(-1)!)) return true
  }
  return false
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/&amp;/gu, "&")
    .replace(/&#?\w+;/gu, " ")
    .replace(/[’‘`]/gu, "'")
    .replace(/[“”]/gu, '"')
}

function squashed(text: string): string {
  return plain(text).toLowerCase().replace(/\s+/gu, " ")
}

/** Without the prompts to the writer; brackets that stand in the post stay. */
function unprompted(text: string, post: string): string {
  return text.replace(/\[[^\]\n]*\]/gu, (prompt) => (post.includes(prompt) ? prompt : " "))
}

function wordsOf(text: string): readonly string[] {
  const found = plain(text).toLowerCase().match(TOKEN) ?? []
  return found.map((word) => word.replace(/(?<![.,:;!?)])[.,:;!?)]+$/u, ""))
}

function bagOf(words: readonly string[]): Bag {
  const bag = new Map<string, number>()
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

function common(one: Bag, other: Bag): Bag {
  return keepPositive(
    [...one].map(([word, count]) => [word, Math.min(count, other.get(word) ?? 0)])
  )
}

function without(one: Bag, other: Bag): Bag {
  return keepPositive([...one].map(([word, count]) => [word, count - (other.get(word) ?? 0)]))
}

function keepPositive(counts: readonly (readonly [string, number])[]): Bag {
  return new Map(counts.filter(([, count]) => count > 0))
}
