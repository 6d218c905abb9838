import type {StatementSync} from 'node:sqlite';

/** A statement whose rows are lists of values in the order of the columns. */
export function asLists(statement: StatementSync): StatementSync {
	statement.setReturnArrays(true);
	return statement;
}
