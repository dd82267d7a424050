/** How many lanes a remote server gets where the user chose nothing. */
const remoteLanes = 4;

/** Hosts of this machine and of a home or an office: what answers there answers one request at a time. */
const home =
  /^(?:localhost|[^.:]+|.+\.(?:local|localhost|lan|home|internal|home\.arpa)|0\.0\.0\.0|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}|\[(?:::1|f[cd][0-9a-f:]*|fe[89ab][0-9a-f:]*)\])(?::\d+)?$/i;

/**
 * How many parts of a letter are asked for side by side: as the user chose, else by where the server is. An engine that
 * cannot be told of a draft's terms keeps the order, too.
 */
export function laneCount(
  engine: { host: string; canRepair: boolean },
  chosen: number | undefined,
): number {
  if (!engine.canRepair || engine.host === '') return 1;
  return chosen ?? (home.test(engine.host) ? 1 : remoteLanes);
}
