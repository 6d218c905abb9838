/** The signals that end the program, and what the shell counts them as (128 + number). */
export const endings = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131} as const;
