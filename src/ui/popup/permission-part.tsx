import { useEffect, useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';

export type Permissions = {
  /** Whether the extension may read all sites that it needs. */
  granted: () => Promise<boolean>;
  /** Asks the reader; must run inside of a click. */
  request: () => Promise<boolean>;
};

/** Firefox lets readers take a site's permission back at any time: then this says so and offers to grant it. */
export function PermissionPart({ permissions }: { permissions: Permissions }) {
  const [granted, setGranted] = useState(true);
  useEffect(() => void permissions.granted().then(setGranted), [permissions]);
  if (granted) return null;
  return (
    <section class="part notice" role="alert">
      <p>{say('popupNoPermission')}</p>
      <button type="button" onClick={() => void permissions.request().then(setGranted)}>
        {say('popupGrantAccess')}
      </button>
    </section>
  );
}
