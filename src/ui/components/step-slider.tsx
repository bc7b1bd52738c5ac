import * as Slider from "radix-ui/slider"
import type { ReactElement } from "react"

type StepSliderProps<T extends string> = {
  readonly label: string
  /** The steps from left to right, with their names. */
  readonly steps: readonly { readonly value: T; readonly name: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** A slider over a few named steps; screen readers hear the names. */
export function StepSlider<T extends string>({
  label,
  steps,
  value,
  onChange
}: StepSliderProps<T>): ReactElement {
  const at = Math.max(
    0,
    steps.findIndex((step) => step.value === value)
  )
  return (
    <div>
      <Slider.Root
        className="slider"
        min={0}
        max={steps.length - 1}
        step={1}
        value={[at]}
        onValueChange={([next]) => {
          const step = steps[next ?? 0]
          if (step && step.value !== value) onChange(step.value)
        }}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <Slider.Thumb
          className="slider-thumb"
          aria-label={label}
          aria-valuetext={steps[at]?.name ?? ""}
        />
      </Slider.Root>
      <div className="slider-ticks small" aria-hidden="true">
        {steps.map((step, index) => (
          <span key={step.value} className={index === at ? "" : "quiet"}>
            {index === at ? <b>{step.name}</b> : step.name}
          </span>
        ))}
      </div>
    </div>
  )
}
