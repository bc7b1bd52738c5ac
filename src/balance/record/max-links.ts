/** Links of one post that are remembered; nobody sets more. */
export const MAX_LINKS = 20
