/** Styles of the popup alone. Browsers size a popup by its content, up to 800 × 600 px. */
export const POPUP_CSS = `
.popup { width: 380px; max-width: 100%; padding: var(--gap-4); }
.wide { width: 100%; justify-content: center; }
.loading { min-height: 260px; border-radius: var(--radius); background: var(--raised); }
.headline { display: flex; align-items: baseline; gap: var(--gap-2); }
.figure { font-size: var(--size-figure); line-height: 1; font-weight: var(--weight-strong); font-variant-numeric: tabular-nums; }
.posts { display: grid; }
.post { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; gap: var(--gap-2);
  padding: var(--gap-1) 0; min-height: 36px; }
.post + .post { border-top: 1px solid var(--line); }
.kinds { grid-column: 1 / -1; padding-bottom: var(--gap-2); }
`
