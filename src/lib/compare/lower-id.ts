import type { BoundarySystem } from '../filters/vocabulary';

const DISTRICT_OR_COMMUNE = /^(?:63-\d{3}|(?:63|34)-\d{5})$/;

/**
 * Boundary system of a district (63-060) or commune (63-01840, 34-01840) by its id alone; null for any
 * other text. They are too many for a page to list: whether the data know one, its family answers.
 */
export function systemBelowProvince(id: string): BoundarySystem | null {
	return DISTRICT_OR_COMMUNE.test(id) ? (id.slice(0, 2) as BoundarySystem) : null;
}

export const isBelowProvince = (id: string): boolean => systemBelowProvince(id) !== null;
