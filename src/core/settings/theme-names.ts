/** The names of the themes, in the order in which they are offered. */
export const themeNames = ['terminal', 'paper', 'night', 'high-contrast', 'no-colour'] as const;

/** The name of a theme. */
export type ThemeName = (typeof themeNames)[number];
