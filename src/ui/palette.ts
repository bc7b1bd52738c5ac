/**
 * The colours of Softsell, by scheme. Warm paper and ink, one calm accent, amber for what deserves a second look;
 * no red anywhere. The four kinds were chosen so that they also differ for eyes without red, green or blue cones (CIELAB
 * distance ≥ 25 under Machado, Oliveira and Fernandes 2009) and stand out 3 : 1 from their ground (WCAG 2.2, 1.4.11);
 * tests/unit/ui/palette.test.ts holds both. Colour never stands alone: see {@link KIND_LOOKS} for patterns and labels.
 */
export const PALETTE = {
  light: {
    paper: "#faf7f2",
    surface: "#ffffff",
    raised: "#f3eee6",
    ink: "#2b2622",
    quiet: "#645b52",
    line: "#ded5c9",
    edge: "#8a7f73",
    accent: "#2a6863",
    "on-accent": "#ffffff",
    "accent-soft": "#e0edea",
    note: "#6a4208",
    "note-soft": "#fbecd2",
    good: "#255133",
    "good-soft": "#e1f0e4",
    mark: "#c07a1a",
    promotion: "#d07a10",
    information: "#1e589a",
    conversation: "#439f8c",
    personal: "#5c2049"
  },
  dark: {
    paper: "#1c1916",
    surface: "#272320",
    raised: "#332e2a",
    ink: "#f2ede6",
    quiet: "#bdb2a5",
    line: "#463f38",
    edge: "#94897d",
    accent: "#84c9c0",
    "on-accent": "#10211f",
    "accent-soft": "#213f3b",
    note: "#f6d8a7",
    "note-soft": "#45331b",
    good: "#c0e5c9",
    "good-soft": "#203c2a",
    mark: "#e5a54e",
    promotion: "#f2aa55",
    information: "#66a6ea",
    conversation: "#b9eee2",
    personal: "#a64d8d"
  }
} as const

/** The name of a colour, the same in both schemes. */
export type Colour = keyof (typeof PALETTE)["light"]
