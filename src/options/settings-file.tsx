import { type ReactElement, useRef, useState } from "react"
import * as v from "valibot"

import type { SectionProps } from "~options/section"
import { WORDS } from "~options/words"
import { failed, ok, type Result } from "~result"
import { changeSettings } from "~store/change-settings"
import { readSettings, type Settings } from "~store/settings"
import type { SettingsChanges } from "~ui/change-settings-now"
import { Button } from "~ui/components/button"
import { saveFile } from "~ui/save-file"

const FORMAT = "softsell-settings"

/** No settings file is larger, in bytes. */
const MAX_BYTES = 100_000

/** What each machine decides for itself, and what is no choice. */
const OWN: readonly string[] = ["version", "keepText", "roamCounts"]

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  settings: v.record(v.string(), v.unknown())
})

type SettingsFileProps = Pick<SectionProps, "settings"> & {
  /** Stores the settings of a file. */
  readonly take: (changes: SettingsChanges) => Promise<Result<void>>
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: () => number
}

/** Saves the settings as a file, and takes them from one. */
export function SettingsFile({ settings, now, take }: SettingsFileProps): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<Result<void> | null>(null)
  const save = (): void => {
    const name = `softsell-settings-${new Date(now()).toISOString().slice(0, 10)}.json`
    saveFile(name, new Blob([writeSettingsFile(settings)], { type: "application/json" }))
  }
  const load = async (file: File): Promise<void> => {
    const text = file.size > MAX_BYTES ? "" : await file.text()
    const read = readSettingsFile(text)
    if (read.ok) {
      const stored = await take(read.value)
      setSaid(stored.ok ? stored : refused(stored.failure.reason))
    } else setSaid(read)
  }
  return (
    <div className="stack">
      <div className="row">
        <Button onClick={save}>{WORDS.settingsFile.save}</Button>
        <Button onClick={() => input.current?.click()}>{WORDS.settingsFile.load}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={WORDS.settingsFile.input}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void load(file)
            // The same file again is a change again.
            currentTarget.value = ""
          }}
        />
      </div>
      <p className="quiet small">{WORDS.settingsFile.keeps}</p>
      <p role="status" className={said === null ? "hidden-visually" : said.ok ? "good" : "note"}>
        {said !== null && (said.ok ? WORDS.settingsFile.done : said.failure.reason)}
      </p>
    </div>
  )
}

/** All settings but those that belong to one machine or decide what leaves it. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, settings: portable(settings) }, null, 2)}\n`
}

/** Reads what {@link writeSettingsFile} wrote. @returns a failure, for people, where any of it does not fit */
export function readSettingsFile(text: string): Result<SettingsChanges> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refused(WORDS.settingsFile.foreign)
  }
  const file = v.safeParse(fileSchema, parsed)
  if (!file.success) {
    const isNewer = file.issues.every(({ path }) => path?.[0]?.key === "version")
    return refused(isNewer ? WORDS.settingsFile.newer : WORDS.settingsFile.foreign)
  }
  const given = portable(file.output.settings)
  const changed = changeSettings({}, given)
  if (!changed.ok) return refused(changed.failure.reason)
  const all = readSettings(changed.value)
  const entries = Object.entries(all).filter(([name]) => name in given)
  return ok(Object.fromEntries(entries) as SettingsChanges)
}

function portable(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !OWN.includes(name)))
}

function refused(why: string): Result<never> {
  return failed(`${WORDS.settingsFile.refused} ${why}`)
}
