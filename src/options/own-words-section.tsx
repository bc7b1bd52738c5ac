import { type ReactElement, useId, useRef, useState } from "react"

import type { OwnWord } from "~engine/types"
import { readOwnWord, writeInstead } from "~options/own-word"
import { Section, type SectionProps } from "~options/section"
import { ownWordName, ownWordsCount, WORDS } from "~options/words"
import { Button } from "~ui/components/button"

/** Words that the person avoids, with what they say instead: added, edited and taken off, a row for each. */
export function OwnWordsSection({ settings, onChange }: SectionProps): ReactElement {
  const { ownWords } = settings
  const [edited, setEdited] = useState<string | null>(null)
  const rows = useRef<HTMLUListElement>(null)
  const store = (list: readonly OwnWord[]): void => onChange({ ownWords: [...list] })
  const without = (words: string) => ownWords.filter((other) => other.words !== words)
  const stopEditing = (words: string): void => {
    setEdited(null)
    // Whoever came by key goes on at the row.
    requestAnimationFrame(() => focusRow(rows.current, words))
  }
  return (
    <Section id="my-words" about={WORDS.ownWords.about}>
      <WordForm
        others={ownWords}
        save={WORDS.ownWords.add}
        onSave={(word) => store([word, ...ownWords])}
      />
      <p role="status">{ownWordsCount(ownWords.length)}</p>
      {ownWords.length > 0 && (
        <ul className="lines" ref={rows}>
          {ownWords.map((word) => (
            <li key={word.words} data-words={word.words}>
              {edited === word.words ? (
                <WordForm
                  word={word}
                  others={without(word.words)}
                  save={WORDS.ownWords.save}
                  onSave={(changed) => {
                    store(ownWords.map((other) => (other === word ? changed : other)))
                    stopEditing(changed.words)
                  }}
                  onCancel={() => stopEditing(word.words)}
                />
              ) : (
                <div className="row-apart">
                  <span className="phrase">
                    {`\u201C${word.words}\u201D`}
                    <span className="quiet small own-instead">
                      {word.instead.length > 0 ? writeInstead(word.instead) : WORDS.ownWords.marked}
                    </span>
                  </span>
                  <span className="row ways">
                    <Button
                      look="plain"
                      aria-label={ownWordName(WORDS.ownWords.edit, word.words)}
                      onClick={() => setEdited(word.words)}
                    >
                      {WORDS.ownWords.edit}
                    </Button>
                    <Button
                      look="plain"
                      aria-label={ownWordName(WORDS.ownWords.remove, word.words)}
                      onClick={() => store(without(word.words))}
                    >
                      {WORDS.ownWords.remove}
                    </Button>
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

type WordFormProps = {
  /** The word to edit; a new one where it is absent. */
  readonly word?: OwnWord
  /** The list without it. */
  readonly others: readonly OwnWord[]
  /** What the button says. */
  readonly save: string
  readonly onSave: (word: OwnWord) => void
  readonly onCancel?: () => void
}

function WordForm({ word, others, save, onSave, onCancel }: WordFormProps): ReactElement {
  const [words, setWords] = useState(word?.words ?? "")
  const [instead, setInstead] = useState(writeInstead(word?.instead ?? []))
  const [problem, setProblem] = useState<string | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const said = useId()
  const take = (): void => {
    const read = readOwnWord({ words, instead }, others)
    setProblem(read.ok ? null : read.failure.reason)
    first.current?.focus()
    if (!read.ok) return
    if (!word) {
      setWords("")
      setInstead("")
    }
    onSave(read.value)
  }
  return (
    <form
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel?.()
      }}
    >
      <label className="stack-close">
        <span>{WORDS.ownWords.words}</span>
        <input
          ref={first}
          className="input"
          autoFocus={word !== undefined}
          autoComplete="off"
          value={words}
          aria-invalid={problem !== null}
          aria-describedby={said}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <label className="stack-close">
        <span>{WORDS.ownWords.instead}</span>
        <input
          className="input"
          autoComplete="off"
          value={instead}
          placeholder={WORDS.ownWords.hint}
          aria-describedby={said}
          onChange={({ currentTarget }) => setInstead(currentTarget.value)}
        />
      </label>
      <span className="row">
        <Button type="submit" look={word ? "ordinary" : "primary"}>
          {save}
        </Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {WORDS.ownWords.cancel}
          </Button>
        )}
      </span>
      <p id={said} role="alert" className={problem === null ? "hidden-visually" : "note own-said"}>
        {problem}
      </p>
    </form>
  )
}

function focusRow(rows: HTMLUListElement | null, words: string): void {
  const row = [...(rows?.children ?? [])].find(
    (each) => (each as HTMLElement).dataset["words"] === words
  )
  row?.querySelector("button")?.focus()
}
