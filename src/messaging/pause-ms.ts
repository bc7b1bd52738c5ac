/** How long a pause that the person asks for lasts, in the card as in the popup, in milliseconds: "for an hour". */
export const PAUSE_MS = 3_600_000
