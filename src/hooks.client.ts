import { moveByArrowKeys } from '$lib/dossier/arrow-keys';
import { openDossiersOnClick } from '$lib/dossier/open-on-click';

openDossiersOnClick(document);
moveByArrowKeys(document);
