import worker from './engine.worker?worker&url';

/** Address of the built worker script. */
export const ENGINE_WORKER_URL: string = worker;
