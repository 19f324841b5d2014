import type { ComponentType } from 'react';

/** What other parts of the program have to show beside the plan, for those who may see the registry. */
export interface OtherPanels {
  map: ComponentType<{ asOf: string }>;
  /** What is to be mended in the records. */
  quality: ComponentType;
  /** What has changed since a day, as rows. */
  changes: ComponentType<{ since: string }>;
}
