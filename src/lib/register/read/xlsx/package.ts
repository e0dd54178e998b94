import { fault } from './fault';
import type { Tally } from './tally';
import { unpack } from './unpack';
import { readXml, type XmlHandler } from './xml';
import { partKey, type ZipEntry } from './zip';

export interface Relationship {
	/** Last word of the type: `worksheet`, `sharedStrings` …; the part before differs between transitional and strict. */
	readonly type: string;
	/** Path of the part it points to; undefined where it points outside the file. */
	readonly path: string | undefined;
}

/** The parts of a workbook and how they refer to each other (ECMA-376 part 2). */
export class Package {
	constructor(
		private readonly bytes: Uint8Array,
		private readonly entries: ReadonlyMap<string, ZipEntry>
	) {}

	/** Unpacked bytes of a part. @throws Fault `missing-part` and those of `unpack` */
	chunks(path: string, tally: Tally): Iterable<Uint8Array> {
		const entry = this.entries.get(partKey(path));
		if (!entry) throw fault('missing-part', { part: path });
		return unpack(this.bytes, entry, tally);
	}

	read(path: string, tally: Tally, handler: XmlHandler): void {
		readXml(this.chunks(path, tally), path, tally, handler);
	}

	/** Relationships of a part by their id; '' for those of the package itself. */
	relationships(of: string, tally: Tally): Map<string, Relationship> {
		const folder = of.slice(0, of.lastIndexOf('/') + 1);
		const found = new Map<string, Relationship>();
		this.read(`${folder}_rels/${of.slice(folder.length)}.rels`, tally, {
			open(name, { Id, Type, Target, TargetMode }) {
				if (name !== 'Relationship' || !Id || !Type || !Target) return;
				const path = TargetMode === 'External' ? undefined : resolve(folder, Target);
				found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path });
			}
		});
		return found;
	}
}

/** Path of a target relative to the folder of the part that names it, or absolute in the package. */
function resolve(folder: string, target: string): string {
	const path: string[] = [];
	for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
		if (step === '..') path.pop();
		else if (step !== '.' && step !== '') path.push(step);
	}
	return path.join('/');
}
