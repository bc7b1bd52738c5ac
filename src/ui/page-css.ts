import { TONE_STYLE } from "./tones"

/** The style of the extension's own pages, on top of the tokens. Class names say what a thing is, not how it looks. */
export const PAGE_CSS = `${TONE_STYLE}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: var(--size-body)/var(--leading) var(--font); }
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset, table { margin: 0; padding: 0; }
fieldset { border: 0; min-width: 0; }
legend { padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: var(--size-title); line-height: var(--leading-tight); font-weight: var(--weight-strong); }
h2 { font-size: var(--size-lead); line-height: var(--leading-tight); font-weight: var(--weight-strong); }
h3 { font-size: var(--size-body); font-weight: var(--weight-strong); }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: var(--radius-small); }
.quiet { color: var(--quiet); }
.small { font-size: var(--size-small); }
.stack { display: grid; gap: var(--gap-3); grid-template-columns: minmax(0, 1fr); }
.stack-wide { display: grid; gap: var(--gap-6); grid-template-columns: minmax(0, 1fr); }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gap-2); }
.row-apart { display: flex; align-items: center; justify-content: space-between; gap: var(--gap-3); }
.row-apart > .button { flex: none; }
.ways { flex-wrap: nowrap; flex: none; }
.hidden-visually { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--gap-4); }

.button { font: inherit; font-weight: var(--weight-strong); line-height: 20px; min-height: 32px; padding: 5px var(--gap-3);
  border-radius: var(--radius-small); border: 1px solid var(--edge); background: var(--surface); color: var(--ink);
  cursor: pointer; transition: background-color var(--motion); text-decoration: none; display: inline-flex;
  align-items: center; gap: var(--gap-1); }
.button:hover { background: var(--raised); }
.button:disabled { opacity: 0.55; cursor: default; }
.button-primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.button-primary:hover { background: var(--accent); filter: brightness(1.08); }
@media (forced-colors: active) { .button-primary { forced-color-adjust: none; } }
.button-plain { border-color: transparent; background: transparent; color: var(--accent); padding: 3px var(--gap-2); min-height: 28px; }
.button-plain:hover { background: var(--accent-soft); }

.note { background: var(--note-soft); color: var(--note); border-radius: var(--radius); padding: var(--gap-3) var(--gap-4);
  border: 1px solid transparent; }
.good { background: var(--good-soft); color: var(--good); border-radius: var(--radius); padding: var(--gap-3) var(--gap-4);
  border: 1px solid transparent; }
.verdict { display: inline-flex; align-items: center; border-radius: var(--radius-round); padding: 2px 10px; font-size: var(--size-small);
  font-weight: var(--weight-strong); border: 1px solid transparent; background: var(--tone-soft); color: var(--tone); }
.advice { background: var(--accent-soft); border-radius: var(--radius); padding: var(--gap-3) var(--gap-4);
  border: 1px solid transparent; }
.advice .swatch { margin-top: 3px; }
.advice-sentence { font-size: var(--size-lead); line-height: 1.35; font-weight: var(--weight-strong); }
@media (forced-colors: active) { .note, .good, .advice, .verdict { border-color: CanvasText; } }

.switch-row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--gap-1) var(--gap-4); align-items: center; }
.switch-row > .help { grid-column: 1; }
.switch { width: 40px; height: 24px; border-radius: var(--radius-round); border: 1px solid var(--edge); background: var(--raised);
  padding: 0; position: relative; cursor: pointer; transition: background-color var(--motion); flex: none; }
.switch[data-state="checked"] { background: var(--accent); border-color: var(--accent); }
.switch-thumb { display: block; width: 16px; height: 16px; border-radius: var(--radius-round); background: var(--edge);
  transform: translateX(3px); transition: transform var(--motion); }
.switch-thumb[data-state="checked"] { transform: translateX(19px); background: var(--on-accent); }
@media (forced-colors: active) { .switch-thumb { background: CanvasText; forced-color-adjust: none; }
  .switch[data-state="checked"] { forced-color-adjust: none; } .switch-thumb[data-state="checked"] { background: HighlightText; } }

.slider { position: relative; display: flex; align-items: center; height: 28px; touch-action: none; user-select: none; cursor: pointer; }
.slider-track { position: relative; flex: 1; height: 6px; border-radius: var(--radius-round); background: var(--raised);
  border: 1px solid var(--edge); }
.slider-range { position: absolute; height: 100%; border-radius: var(--radius-round); background: var(--accent); }
.slider-thumb { display: block; width: 20px; height: 20px; border-radius: var(--radius-round); background: var(--surface);
  border: 2px solid var(--accent); box-shadow: 0 1px 2px rgb(0 0 0 / 25%); }

.tabs-list { display: flex; flex-wrap: wrap; gap: var(--gap-1); border-bottom: 1px solid var(--line); }
.tab { font: inherit; border: 0; background: none; color: var(--quiet); padding: var(--gap-2) var(--gap-3); cursor: pointer;
  border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tab[data-state="active"] { color: var(--ink); font-weight: var(--weight-strong); border-bottom-color: var(--accent); }

.choices { display: grid; gap: var(--gap-2); grid-template-columns: minmax(0, 1fr); }
.choices-cards { grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr)); }
.promise { display: block; margin-top: var(--gap-1); }
.choice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 var(--gap-3); align-items: start; text-align: start;
  font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius);
  padding: var(--gap-3); cursor: pointer; }
.choice[data-state="checked"] { border-color: var(--accent); background: var(--accent-soft); }
.choice-dot { width: 18px; height: 18px; border-radius: var(--radius-round); border: 2px solid var(--edge); margin-top: 1px;
  display: grid; place-items: center; }
.choice[data-state="checked"] .choice-dot { border-color: var(--accent); }
.choice[data-state="checked"] .choice-dot::after { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--accent); }
@media (forced-colors: active) { .choice-dot::after { forced-color-adjust: none; } }

.input, .select, .textarea { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge);
  border-radius: var(--radius-small); padding: 5px var(--gap-2); min-height: 32px; max-width: 100%; }
.input::placeholder, .textarea::placeholder { color: var(--quiet); opacity: 1; }
.textarea { width: 100%; min-height: 84px; resize: vertical; padding: var(--gap-2) var(--gap-3); }

.dialog-veil { position: fixed; inset: 0; background: rgb(0 0 0 / 45%); }
.dialog { position: fixed; top: 50%; left: 50%; transform: translate(-50%, -50%); width: min(440px, calc(100vw - 32px));
  max-height: calc(100vh - 32px); overflow: auto; background: var(--surface); color: var(--ink); border: 1px solid var(--line);
  border-radius: var(--radius); padding: var(--gap-6); box-shadow: var(--shadow); display: grid; gap: var(--gap-4); }

.picture { display: block; width: 100%; overflow: visible; }
.picture text { fill: var(--quiet); font: var(--size-small) var(--font); }
.swatch { flex: none; }
.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(max(140px, 34%), 1fr)); gap: var(--gap-1) var(--gap-4); }
.key-item { display: flex; align-items: center; gap: var(--gap-2); }
.key-count { margin-inline-start: auto; font-variant-numeric: tabular-nums; font-weight: var(--weight-strong); }

table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: end; padding: var(--gap-1) var(--gap-2); border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { text-align: start; }
thead th { font-weight: var(--weight-strong); color: var(--quiet); }
.scroll { overflow-x: auto; }
.points { display: grid; gap: var(--gap-2); }
.points li { padding-inline-start: var(--gap-4); position: relative; }
.points li::before { content: ""; position: absolute; inset-inline-start: 2px; top: 7px; width: 6px; height: 6px; border-radius: 50%;
  background: var(--accent); }
kbd { font: inherit; font-weight: var(--weight-strong); border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: var(--radius-small);
  padding: 2px 8px; background: var(--raised); white-space: nowrap; }
details > summary { cursor: pointer; color: var(--accent); width: fit-content; }
/* The accent is Highlight here: a ground, which as words may be too pale to read. */
@media (forced-colors: active) { a, details > summary { color: LinkText; } .button-plain { color: ButtonText; } }
`
