/** Styles of the balance page alone. */
export const BALANCE_PAGE_CSS = `
.balance { max-width: 1040px; margin: 0 auto; padding: var(--gap-8) var(--gap-4) var(--gap-12); }
.beside { display: grid; gap: var(--gap-6); grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); }
.beside-top { align-items: start; }
.beside > * { min-width: 0; }
.loading { min-height: 400px; }
.headline { display: flex; align-items: baseline; gap: var(--gap-2); }
.figure { font-size: var(--size-figure); line-height: 1; font-weight: var(--weight-strong); font-variant-numeric: tabular-nums; }
.chart-figure { align-content: start; }
.chart-figure figcaption { align-items: flex-start; }
.chart-figure figcaption .small { display: block; }
.chart-figure figcaption .row { margin: -5px calc(-1 * var(--gap-2)) 0 0; }
.chart { position: relative; }
.tip { position: absolute; z-index: 1; pointer-events: none; display: grid; gap: var(--gap-1); min-width: 150px; padding: var(--gap-2) var(--gap-3); background: var(--surface);
  border: 1px solid var(--edge); border-radius: var(--radius-small); box-shadow: var(--shadow); }
.drop { border: 2px dashed var(--edge); border-radius: var(--radius); padding: var(--gap-6); text-align: center; }
.drop-over { background: var(--accent-soft); border-color: var(--accent); }
.drop-buttons { justify-content: center; flex-wrap: wrap; margin-bottom: var(--gap-2); }
.how-to ol { list-style: decimal; margin: var(--gap-2) 0 0; padding-left: var(--gap-6); display: grid; gap: var(--gap-1); }
progress { width: 100%; height: 8px; appearance: none; border: 1px solid var(--edge); border-radius: var(--radius-round); background: var(--raised);
  overflow: hidden; }
progress::-webkit-progress-bar { background: var(--raised); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
@media (forced-colors: active) { progress { forced-color-adjust: none; } }
`
