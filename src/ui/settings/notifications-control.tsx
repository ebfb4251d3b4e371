import { useEffect, useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';

/** A permission that the browser asks the reader for. `request` must run inside of a click. */
export type Access = { granted: () => Promise<boolean>; request: () => Promise<boolean> };

/** Notifications are optional: the browser asks for them when the reader wants them. */
export function NotificationsControl({ notifications }: { notifications: Access }) {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => void notifications.granted().then(setGranted), [notifications]);
  if (granted === null) return null;
  if (granted) return <p class="dim">{say('notifyToo')}</p>;
  return (
    <p>
      <button type="button" onClick={() => void notifications.request().then(setGranted)}>
        {say('notifyAsk')}
      </button>
    </p>
  );
}
