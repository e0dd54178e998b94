import { answerShape, type ShapeRequest } from './shape-answer';

/**
 * A plain worker loaded by URL: it does not inherit the page's policy, so Arquero can compile
 * its functions there. It is sent rows only (docs/decisions: two workers).
 */
addEventListener('message', ({ data }: MessageEvent<ShapeRequest>) => postMessage(answerShape(data)));
