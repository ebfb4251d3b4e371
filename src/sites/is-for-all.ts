/** Whether a key that changed in storage matters for every answer: another policy, or a pause that begins or ends. */
export const isForAll = (key: string) => key === 'revision' || key === 'paused';
