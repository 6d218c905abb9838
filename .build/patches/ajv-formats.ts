/** Stands for ajv-formats, which adds to ajv what is not there: see ajv.ts. */
export default function addFormats(): void {}
