import type { vi } from './vi';

export const en: typeof vi = {
	exceptions: {
		gap: '{name} {actual}, {apart} against the goal of {level}',
		away: '{name} {moves}, away from the goal of {level}',
		fell: '{place}: {moves}',
		noFigure: ['{part} has no published total of products', '{part} have no published total of products'],
		lapsed: '{products} lapsed in {year} without re-evaluation'
	},
	total: ['As of ', ', ', ' has ', ' of 3 stars and up'],
	noTotal: (place, day) => `No total of OCOP products has been published for ${place} up to ${day}.`,
	partsMissing: ' Figures exist for {known} of its {all} former provinces.',
	fromParts: ' (sum of {all} former provinces)',
	fromOnePart: ' (published before 1 July 2025, boundaries unchanged)',
	of: ', of which ',
	splitLater: ['. The latest published star split (', '): '],
	splitOf: ' out of ',
	stars: (n) => ` with ${n} stars`,
	potential: ['; besides, ', ' potential 5-star'],
	potentialInTotal: ['; the total also holds ', ' potential 5-star not yet ranked'],
	newerFiveStar: ['; the latest number of 5-star products is ', ' (', ')'],
	fiveStarProvincial: ' scored 5 stars by the province (not nationally recognised)',
	toEndOf: 'By the end of ',
	accordingTo: 'By figures published ',
	potentialInside: ['; the 4-star ones include ', ' potential 5-star'],
	producers: '. They belong to ',
	producersLater: ['. Producers (', '): '],
	kindShares: {
		cooperative: ' cooperatives',
		enterprise: ' enterprises',
		household: ' household businesses',
		cooperative_group: ' cooperative groups'
	},
	changes: (year) => `. In ${year}: `,
	newProducts: [' new product', ' new products'],
	reEvaluated: ' re-evaluated',
	upgraded: ' upgraded',
	lapsed: ' lapsed without re-evaluation',
	withdrawn: ' withdrawn',
	including: ': '
};
