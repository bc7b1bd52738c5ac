/** The stock phrases that the last draft was offered, so that the next one is offered others. */
export type RecentPhrases = {
  readonly get: () => readonly string[]
  /** A draft is finished: it went out, or its box was emptied. */
  readonly finish: (phrases: readonly string[]) => void
}

/** Remembers one draft's phrases for as long as the page is open. */
export function createRecentPhrases(): RecentPhrases {
  let recent: readonly string[] = []
  return {
    get: () => recent,
    finish: (phrases) => {
      if (phrases.length > 0) recent = phrases
    }
  }
}
