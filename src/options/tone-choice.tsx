import { type ReactElement, useMemo, useState } from "react"

import { createJudge } from "~engine/judge"
import { gentlerOf } from "~engine/judgement"
import { reword } from "~engine/rewording/reword"
import { type DraftInput, TONES } from "~engine/types"
import type { SectionProps } from "~options/section"
import { ChoiceGroup } from "~ui/components/choice-group"
import { TONE_LABELS, WORDS } from "~options/words"

const CHOICES = TONES.map((value) => ({ value, ...TONE_LABELS[value] }))

/** A draft that each tone rewords differently. */
const DRAFT: DraftInput = {
  site: "facebook",
  surface: "post",
  text: "Sign up for my pottery class now! We start on 4 May."
}

/** The tone of gentler wording, shown on a sample draft. */
export function ToneChoice({ settings, onChange }: SectionProps): ReactElement {
  const { tone, disabledMoves, enabledMoves } = settings
  const [judge] = useState(() => createJudge(reword))
  const gentler = useMemo(
    () =>
      gentlerOf(judge.judge(DRAFT, { sensitivity: "strict", tone, disabledMoves, enabledMoves }))
        ?.text ?? null,
    [judge, tone, disabledMoves, enabledMoves]
  )
  return (
    <>
      <h3>{WORDS.voice.title}</h3>
      <ChoiceGroup
        label={WORDS.voice.label}
        value={tone}
        choices={CHOICES}
        onChange={(value) => onChange({ tone: value })}
      />
      {gentler !== null && (
        <div className="examples" role="status">
          <q className="before">{DRAFT.text}</q>
          <q className="after">{gentler}</q>
        </div>
      )}
    </>
  )
}
