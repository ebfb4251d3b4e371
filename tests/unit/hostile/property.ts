import type { IAsyncProperty, IProperty } from 'fast-check';

/** One promise about hostile input, with its share of all cases. */
export type Property = {
  name: string;
  share: number;
  // The values of each property have types of their own; only `fc.assert` looks at them.
  of: IProperty<never> | IAsyncProperty<never> | IProperty<unknown> | IAsyncProperty<unknown>;
};
