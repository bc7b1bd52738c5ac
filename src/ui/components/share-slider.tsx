import * as Slider from "radix-ui/slider"
import { type ReactElement, useState } from "react"
import { perCent } from "~ui/words"

type ShareSliderProps = {
  readonly label: string
  /** 0…1 */
  readonly share: number
  /** Called when the person lets go. */
  readonly onChange: (share: number) => void
}

/** Step of the slider, in percentage points. */
const STEP = 5

/** A slider over a share, shown in per cent. */
export function ShareSlider({ label, share, onChange }: ShareSliderProps): ReactElement {
  // The value while the thumb is dragged; null otherwise.
  const [moving, setMoving] = useState<number | null>(null)
  const shown = moving ?? Math.round(share * 100)
  return (
    <div className="row" style={{ flexWrap: "nowrap" }}>
      <Slider.Root
        className="slider"
        style={{ flex: 1 }}
        min={0}
        max={100}
        step={STEP}
        value={[shown]}
        onValueChange={([next]) => setMoving(next ?? shown)}
        onValueCommit={([next]) => {
          setMoving(null)
          onChange((next ?? shown) / 100)
        }}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <Slider.Thumb className="slider-thumb" aria-label={label} aria-valuetext={perCent(shown)} />
      </Slider.Root>
      <b style={{ minWidth: "4.5ch", textAlign: "end" }}>{shown} %</b>
    </div>
  )
}
