import { defineChart } from '../define';
import { chart as tiles } from '../tile-map/chart';
import type { MapRow, MapShaped } from '../tile-map/rows';
import { shape } from './shape';

export const chart = defineChart<MapRow, MapShaped>({ ...tiles, id: 'outline-map', shape });
