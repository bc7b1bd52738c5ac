/** One event of Chromium's trace, as far as the bench reads it. Times in microseconds, on one clock per trace. */
export type TraceEvent = {
  readonly name: string
  /** `X` for something that lasts. */
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Wall time. */
  readonly dur?: number
  /** Time on the processor, without what other programs took of it. */
  readonly tdur?: number
  readonly args?: {
    readonly data?: { readonly type?: string; readonly url?: string; readonly timerId?: number }
  }
}
