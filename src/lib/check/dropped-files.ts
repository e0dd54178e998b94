/** The files of a drop; of a folder those that lie directly in it. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
	// Entries must be asked for before anything is awaited: the list is emptied after the event.
	const entries = [...data.items].map((item) => item.webkitGetAsEntry());
	const plain = [...data.files];
	const folders = entries.filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory === true);
	if (folders.length === 0) return plain;
	return (await Promise.all(folders.map(filesOf))).flat();
}

async function filesOf(folder: FileSystemDirectoryEntry): Promise<File[]> {
	const reader = folder.createReader();
	const files: File[] = [];
	for (;;) {
		// A reader gives a folder in parts, an empty one at the end.
		const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (part.length === 0) return files;
		for (const entry of part) {
			if (entry.isFile) files.push(await fileOf(entry as FileSystemFileEntry));
		}
	}
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}
