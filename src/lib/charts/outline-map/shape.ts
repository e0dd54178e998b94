/** Same rows and fifths as the tile map: the two pictures must say the same. */
export { shape } from '../tile-map/shape';
