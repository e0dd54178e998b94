/** The input or a snapshot cannot be used at all; the message names file, place, value and what would be right. */
export class InputError extends Error {
	override readonly name = 'InputError';
}
