/**
 * Styles of the popup alone. Browsers size a popup by its content, up to 800 × 600 px of the screen; the foot stays in view,
 * also at 200 % zoom, where less of it shows than it is high.
 */
export const POPUP_CSS = `
.popup { width: 360px; max-width: 100%; max-height: 560px; display: flex; flex-direction: column; }
.popup-body { padding: var(--gap-3) var(--gap-4); overflow-y: auto; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; flex: 1 1 auto; min-height: 0; gap: 10px; }
.popup-foot { flex: none; position: sticky; bottom: 0; border-top: 1px solid var(--line); padding: 6px var(--gap-2); background: var(--paper); }
.popup .card { padding: 10px var(--gap-3); }
.popup .note, .popup .advice { padding: var(--gap-2) var(--gap-3); }
.popup .advice.stack { gap: var(--gap-1); }
.popup .advice-sentence { font-size: var(--size-body); }
.popup .key { grid-template-columns: 1fr 1fr; gap: 2px var(--gap-4); font-size: var(--size-small); }
.summary { display: grid; gap: var(--gap-2); }
.site { display: grid; gap: var(--gap-1); }
.site > .note { margin-top: var(--gap-1); }
.site .button { min-height: 26px; padding: 2px var(--gap-2); }
.site-loading { height: 76px; }
.wide { width: 100%; justify-content: center; }
.loading { min-height: 260px; border-radius: var(--radius); background: var(--raised); }
.headline { display: flex; align-items: baseline; gap: var(--gap-2); }
.share { margin-inline-start: auto; font-weight: var(--weight-strong); white-space: nowrap; }
.figure { font-size: 24px; line-height: 1; font-weight: var(--weight-strong); font-variant-numeric: tabular-nums; }
.steps li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--gap-2); align-items: start; }
.step { width: 22px; height: 22px; border-radius: 50%; display: grid; place-items: center; background: var(--accent-soft);
  color: var(--accent); font-size: var(--size-small); font-weight: var(--weight-strong); border: 1px solid transparent; }
@media (forced-colors: active) { .step { border-color: CanvasText; color: CanvasText; } }
.posts { display: grid; }
.post { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; gap: var(--gap-2);
  min-height: 34px; padding: 2px 0; }
.post-when { white-space: nowrap; }
.post + .post { border-top: 1px solid var(--line); }
.post-note { display: block; line-height: 1.1; }
.select-small { min-height: 26px; padding: 1px var(--gap-1); font-size: var(--size-small); }
`
