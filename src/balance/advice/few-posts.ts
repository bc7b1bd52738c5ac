/** Posts below which a share says nothing yet: one more or less would move it by more than ten points. */
export const FEW_POSTS = 10
