/** One value for all who ask. */
export type Shared<T> = {
  get(): Promise<T>;
  /** The next who asks has it made anew. */
  drop(): void;
};

/** Makes a value when it is first asked for. What failed is tried again for the next who asks. */
export function shared<T>(make: () => Promise<T>): Shared<T> {
  let made: Promise<T> | null = null;
  const drop = () => {
    made = null;
  };
  return {
    get() {
      made ??= make().catch((error: unknown) => {
        drop();
        throw error;
      });
      return made;
    },
    drop,
  };
}
