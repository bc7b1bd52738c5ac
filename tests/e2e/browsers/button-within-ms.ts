/**
 * So long a button of the card is waited for, in milliseconds: the accessibility tree is brought up to date some frames
 * after the page, and the card may be drawn anew between two questions.
 */
export const BUTTON_WITHIN_MS = 2000
