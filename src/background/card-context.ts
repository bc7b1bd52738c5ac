import { advise, balanceAlert, balanceNote } from "~balance/advice/advise"
import { chosenTarget } from "~balance/advice/targets"
import { thresholdShift } from "~balance/advice/threshold-shift"
import { noteUnexpected } from "~background/note-unexpected"
import type { PageContext } from "~messaging/messages"
import type { NetworkId } from "~networks/index"
import { CELLS } from "~store/cells"
import type { History } from "~store/history"
import { readRecent } from "~store/read-recent"
import { DEFAULT_SETTINGS, rulesOffOn } from "~store/settings"
import type { Records } from "~store/records"
import { RESTS_AFTER } from "~store/passed-over"
import { boundShortcut } from "~platform/shortcut"

/** What the live card needs to know beyond the draft. `now`: milliseconds since the Unix epoch, UTC. */
export async function cardContext(
  history: History,
  records: Records,
  { site, now, isPrivate }: { site: NetworkId; now: number; isPrivate: boolean }
): Promise<PageContext> {
  const [settings, ignored, passedOver, pauses, shortcut] = await Promise.all([
    CELLS.settings.get(),
    CELLS.ignoredPhrases.get(),
    CELLS.passedOver.get(),
    CELLS.pauses.get(),
    boundShortcut()
  ])
  const { note, alert, shift } = await fromHistory(history, records, settings, now).catch(
    (error: unknown) => {
      // A history that cannot be opened takes nothing from the card but its note.
      if (!isPrivate) noteUnexpected(error)
      return { note: null, alert: null, shift: 0 }
    }
  )
  return {
    // A page goes by one list of rules: what is off on other networks is none of its business.
    settings: {
      ...settings,
      disabledRules: rulesOffOn(settings, site),
      disabledRulesOn: DEFAULT_SETTINGS.disabledRulesOn
    },
    balanceNote: note,
    balanceAlert: alert,
    pausedUntil: (pauses[site] ?? 0) > now ? (pauses[site] ?? null) : null,
    shortcut,
    thresholdShift: shift,
    ignoredPhraseHashes: ignored,
    restingMoves: Object.entries(passedOver)
      .filter(([, hashes]) => hashes.length >= RESTS_AFTER)
      .map(([move]) => move),
    private: isPrivate
  }
}

async function fromHistory(
  history: History,
  records: Records,
  settings: Awaited<ReturnType<typeof CELLS.settings.get>>,
  now: number
): Promise<{
  readonly note: string | null
  readonly alert: string | null
  readonly shift: number
}> {
  const { counted } = await readRecent(records, settings.window, now)
  const { unit, size } = settings.window
  const advice = advise(counted, chosenTarget(settings), unit === "posts", size)
  return {
    note: balanceNote(advice),
    alert: balanceAlert(counted, advice),
    shift: thresholdShift(await history.recent(now))
  }
}
