import type { ReactElement } from "react"

import { send } from "~messaging/send"
import { Section } from "~options/section"
import { ignoredCount, oldIgnored, WORDS } from "~options/words"
import { ok, type Result } from "~result"
import { CELLS } from "~store/cells"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"
import { useCell } from "~ui/use-cell"

/** What the person ignored at once, by the words that they saw; several phrases may stand behind them. */
type Ignored = { readonly words: string; readonly hashes: readonly string[] }

/** Phrases that the person does not want marked, each to be taken back. Earlier versions kept hashes alone. */
export function IgnoredSection(): ReactElement {
  const hashes = useCell(CELLS.ignoredPhrases) ?? []
  const words = useCell(CELLS.ignoredWords) ?? {}
  const { run, problem } = useAttempt()
  const listed = byWords(hashes, words)
  const old = hashes.filter((hash) => words[hash] === undefined)
  const heed = (all: readonly string[]) => async (): Promise<Result<unknown>> => {
    for (const hash of all) {
      const done = await send("phrase.ignore", { hash, ignored: false })
      if (!done.ok) return done
    }
    return ok()
  }
  const count = listed.length + old.length
  return (
    <Section id="ignored" about={WORDS.ignored.about}>
      {problem !== null && <p className="note">{problem}</p>}
      <div className="row-apart">
        <span role="status">{count === 0 ? WORDS.ignored.none : ignoredCount(count)}</span>
        {count > 1 && (
          <Button onClick={() => run(() => send("phrases.reset", {}))}>{WORDS.ignored.all}</Button>
        )}
      </div>
      {count > 0 && (
        <ul className="lines">
          {listed.map((each) => (
            <li key={each.words} className="row-apart">
              <span className="phrase">{`\u201C${each.words}\u201D`}</span>
              <Button
                look="plain"
                aria-label={`${WORDS.ignored.again}: ${each.words}`}
                onClick={() => run(heed(each.hashes))}
              >
                {WORDS.ignored.again}
              </Button>
            </li>
          ))}
          {old.length > 0 && (
            <li className="row-apart">
              <span className="quiet">{oldIgnored(old.length)}</span>
              <Button
                look="plain"
                aria-label={`${WORDS.ignored.again}: ${oldIgnored(old.length)}`}
                onClick={() => run(heed(old))}
              >
                {WORDS.ignored.again}
              </Button>
            </li>
          )}
        </ul>
      )}
    </Section>
  )
}

/** Newest first. */
function byWords(
  hashes: readonly string[],
  words: Readonly<Record<string, string>>
): readonly Ignored[] {
  const groups = new Map<string, string[]>()
  for (const hash of [...hashes].reverse()) {
    const shown = words[hash]
    if (shown !== undefined) groups.set(shown, [...(groups.get(shown) ?? []), hash])
  }
  return [...groups].map(([shown, all]) => ({ words: shown, hashes: all }))
}
