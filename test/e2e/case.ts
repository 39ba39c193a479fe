import type { BrowserName } from '../../scripts/drive/shopper';
import type { Stage } from './stage';

/** One statement about the built extension, proven in a real browser. It throws where the statement does not hold. */
export interface Case {
  name: string;
  /** Where the statement can be proven in one browser only. */
  only?: BrowserName;
  prove(stage: Stage): Promise<void>;
}
