import { useEffect, useState } from 'preact/hooks';
import type { History } from '../../history/types.ts';
import type { Settings } from '../../messages/settings.ts';
import { useEnvironment } from '../environment.ts';

type Props = { history: History; onAllowed: () => void };

/** Where tarballs were too large to read: a way to agree, once and for all, that their files come from the CDN. */
export function CdnOffer({ history, onAllowed }: Props) {
  const { ask } = useEnvironment();
  const [offered, setOffered] = useState(false);
  const [failed, setFailed] = useState(false);
  const tooLarge = history.coverage.shippedText.reasons.some(({ code }) => code === 'too-large');
  useEffect(() => {
    if (tooLarge) void ask('settings', {}).then((reply) => setOffered(reply.ok && isOpen(reply.value)));
  }, [ask, tooLarge]);
  if (!tooLarge || !offered) return null;
  const allow = async () => {
    const reply = await ask('setOption', { option: { set: 'cdn', on: true } });
    setFailed(!reply.ok);
    setOffered(!reply.ok);
    if (reply.ok) onAllowed();
  };
  return (
    <div class="offer">
      <p>
        Tarballs over 2 MB are not read. Their licence files can be read one by one from jsDelivr, which then
        learns which large packages you look at. This holds from now on, until you take it back in the
        settings.
      </p>
      <button type="button" onClick={allow}>
        Read them from jsDelivr
      </button>
      {failed && <p role="alert">That could not be kept.</p>}
    </div>
  );
}

/** The CDN has the public registry's packages alone. */
function isOpen({ cdn, registry, managed }: Settings): boolean {
  return !cdn && registry === null && !managed?.registry;
}
