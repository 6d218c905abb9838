/** Of threads that read: what they read is soon forgotten, and is not to fill the memory first. */
export const resourceLimits = {maxYoungGenerationSizeMb: 2} as const;
