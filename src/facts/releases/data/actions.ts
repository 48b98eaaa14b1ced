export const actions = [];
