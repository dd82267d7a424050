/** What can happen in the middle of a run. */
export type FaultKind = 'worker' | 'panel' | 'network' | 'server' | 'browser';

/** In the order in which runs take them, so that any five runs have one of each. */
export const faultKinds: FaultKind[] = ['worker', 'panel', 'network', 'server', 'browser'];

/** What each one is, in words. */
export const faultNames: Record<FaultKind, string> = {
  worker: 'worker stopped',
  panel: 'panel closed and opened',
  network: 'connections cut',
  server: 'server restarted',
  browser: 'browser killed',
};
