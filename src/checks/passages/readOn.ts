/** The day on which documents were read that no repository here holds: threads, pages of vendors, the 2020 guide. */
export const READ_ON = '2026-11-22';
