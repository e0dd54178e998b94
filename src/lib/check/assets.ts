import worker from './check.worker?worker&url';

/** Address of the built worker script. */
export const CHECK_WORKER_URL: string = worker;
