import { join } from '../../text/grammar';
import type { vi } from './vi';

export const en: typeof vi = {
	opening: {
		title: (when, place, total) => join(`By ${when}, ${place} had `, total),
		none: (place) => `No total of OCOP products for ${place} yet`,
		notes: (place, base, system, day) => `Figures of ${place}: ${base}, up to ${day}. ${system}`,
		each: 'Press any number to open its dossier: definition, formula, the rows behind it, sources.'
	},
	selection: {
		series: { products: 'Products', producers: 'Producers' },
		empty: 'No product of the register meets these filters.',
		rule: 'This part is counted in the register by the filters in the title; the other slides are not filtered by them.'
	},
	measures: {
		judged: (met, all) => `${met} of ${all} main measures meet their goal`,
		unjudged: (known, all) => `${known} of ${all} main measures have figures, none has a goal`,
		none: 'No figures for the main measures yet',
		caption: 'Main measures',
		columns: { measure: 'Measure', value: 'Value', asOf: 'As of', goal: 'Goal', verdict: 'Verdict' }
	},
	stars: {
		moved: (what, from, to) => join('From ', from, ' to ', to, ': ', what),
		share: (three, all) => join(three, ' of ', all, ' have 3 stars'),
		total: (total, when) => join(total, ` (${when}), stars not stated`),
		none: 'No figures by star yet',
		noProduct: 'No products to split by star yet',
		unsplit: 'Stars not stated',
		name: (stars) => `${stars}-star`
	},
	producers: {
		share: (kind, share) => join(`${kind} are `, share),
		none: 'No figures on producers by kind yet',
		total: (total) => join(total, ', kinds not stated'),
		kinds: {
			cooperative: 'Cooperatives',
			cooperative_group: 'Cooperative groups',
			enterprise: 'Enterprises',
			household: 'Households',
			other: 'Others'
		}
	},
	attainment: {
		judged: (met, known) => `${met} of ${known} goals with figures are met`,
		late: (n) => `, ${n} off course`,
		noActual: (goals) => `${goals} without a figure yet`,
		none: 'No goal has been published yet',
		series: 'Result against goal',
		remark: (status, goal) => `${status}, goal ${goal}`,
		more: (n) => `The slide shows the goals to talk about first; ${n} more are in the table behind it.`,
		rule: 'The upright line is 100% of the goal. Judged by a straight path from the first figure to the goal.'
	},
	changes: {
		register: 'Register: ',
		fromRegister:
			'Counted in the register, though other slides show published figures: no publication states the changes of this year.',
		year: (year, what) => join(`In ${year}: `, what),
		none: (year) => `No figures on changes in ${year} yet`,
		noneWhy: (year) =>
			`No publication states new, re-evaluated or upgraded products of ${year}. Numbers counted in the register appear once the query engine of the page is loaded.`,
		nothing: (year) => `By the figures there are, nothing changed in ${year}.`,
		nothingSince: (day) => `Since ${day} no product came, went or changed rank.`,
		noneInForce: (day) => `No product in force since ${day}`,
		noneInForceWhy: 'The register has no product in force on either day.',
		products: 'Products',
		kinds: {
			new_products: 'Newly recognised',
			re_evaluated: 'Re-evaluated at the same rank',
			upgraded: 'Upgraded',
			downgraded: 'Downgraded',
			lapsed: 'Lapsed, not re-evaluated',
			withdrawn: 'Withdrawn'
		},
		attribute: {
			new_products: 'new',
			re_evaluated: 're-evaluated',
			upgraded: 'upgraded',
			downgraded: 'downgraded',
			lapsed: 'lapsed',
			withdrawn: 'withdrawn'
		},
		upTo: (day) => `up to ${day}`
	},
	exceptions: {
		title: (points) => points,
		none: 'Nothing unusual in the figures',
		why: 'No goal is behind, no total fell and no sources contradict each other in these figures.',
		more: (n) => `${n} more are on the page of the place.`,
		rule: 'On the slide: goals behind or missed, totals below the publication before, old figures, contradicting sources.',
		caption: 'Points to look at',
		point: 'Point',
		status: 'Verdict'
	},
	expiry: {
		title: (certificates, within) => join(certificates, ` to lapse ${within}`),
		none: (within) => `No certificate lapses ${within}`,
		noneWhy: (all, within) => `${all} in force here, of which none lapses ${within}.`,
		share: (share, all) => `That is ${share} of the ${all} certificates in force.`,
		empty: 'The register has no product in force here, so no certificate can lapse.',
		unasked: 'Not counted from the register yet',
		unaskedWhy:
			'This slide counts certificates in the register, which needs the query engine of the page; the numbers appear once it is loaded.',
		rule: 'A certificate is valid for 36 months; to keep the rank, a product must be re-evaluated before it runs out.',
		producers: (producers, within) => `Held by ${producers}, ${within}.`,
		within: (months) => `Within ${months} months`,
		figure: 'Calendar of expiry, 36 months',
		listed: (months) => `Certificates to lapse in the next ${months} months`,
		listedFirst: (n, all, months) =>
			`${n} of ${all} certificates to lapse in the next ${months} months, soonest first`,
		columns: { name: 'Product', producer: 'Producer', stars: 'Stars', commune: 'Commune', until: 'Lapses' },
		fromRegister:
			'Counted in the register, though other slides show published figures: no publication states what lapses next.'
	},
	decisions: {
		title: (decisions) => decisions,
		none: 'Nothing meets the criteria for a decision',
		why: 'No goal is behind, no certificate lapses in the next 6 months, no 5-star dossier waits, no figure is missing.',
		renew: (certificates, until) =>
			join('Hold a round of re-evaluation for ', certificates, ` that lapse by ${until}`),
		goal: (title, gap, until) => [`Choose measures for the goal “${title}”: ${gap} short, due ${until}`],
		missed: (title, gap, until) => [
			`Conclude on the missed goal “${title}”: ${gap} short at the end, ${until}`
		],
		five: (dossiers) => join('Complete the dossiers of ', dossiers, ' for the central council'),
		potential: 'potential 5-star',
		lapsed: (products, year) => join('Settle ', products, ` that lapsed in ${year} without re-evaluation`),
		noGoal: (place) => [`Set goals of the coming period for ${place}: none is running`],
		noTotal: (place) => [`Ask for the total of products of ${place}: none has been published`],
		old: (day) => [`Ask for new figures: the latest total is of ${day}`],
		silent: (n) => [`Press ${n} without a published total`],
		disagree: (n) => [`Have ${n} contradictions between sources settled`],
		rule: 'Criteria: goals behind, or missed at an end within the last 12 months; certificates that lapse in the next 6 months; potential 5-star dossiers; lapsed products not re-evaluated; figures missing, 3 years old or contradicting; no goal running.',
		more: (n) => `${n} more meet the criteria; they are in the table behind the slide.`,
		caption: 'Decisions to take, by criteria',
		columns: { no: 'No.', decision: 'Decision to take' }
	}
};
