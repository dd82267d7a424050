import type { EngineId } from '../../storage/settings.ts';

/** A server that many have, so that its address, its models and where its key is had need not be looked for. */
export interface Preset {
  id: string;
  name: string;
  engine: EngineId;
  baseUrl: string;
  needsKey: boolean;
  keyPage?: string;
  models: [string, string];
  thinking?: string;
}
