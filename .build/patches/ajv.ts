/** Stands for ajv: conf checks its store by a schema when it is given one; dogear judges its own. */
export class Ajv2020 {}
