import { type ReactElement, useMemo, useState } from "react"

import { createJudge } from "~engine/judge"
import { gentlerOf } from "~engine/judgement"
import { reword } from "~engine/rewording/reword"
import { type DraftInput, type Tone, TONES } from "~engine/types"
import type { SectionProps } from "~options/section"
import { ChoiceGroup } from "~ui/components/choice-group"

const LABELS: Readonly<Record<Tone, { readonly name: string; readonly help: string }>> = {
  plain: { name: "Plain", help: "Says it straight." },
  warm: { name: "Warm", help: "Speaks to the reader as to somebody one knows." },
  brief: { name: "Brief", help: "As few words as possible." }
}

const CHOICES = TONES.map((value) => ({ value, ...LABELS[value] }))

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
      <h3>The voice of gentler wording</h3>
      <ChoiceGroup
        label="Voice"
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
