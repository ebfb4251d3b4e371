import { useEffect, useState } from 'preact/hooks';
import type { History } from '../../history/types.ts';
import { say } from '../../locale/say.ts';
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
      <p>{say('cdnOffer')}</p>
      <button type="button" onClick={allow}>
        {say('cdnAllow')}
      </button>
      {failed && <p role="alert">{say('commonNotKept')}</p>}
    </div>
  );
}

/** The CDN has the public registry's packages alone. */
function isOpen({ cdn, registry, managed }: Settings): boolean {
  return !cdn && registry === null && !managed?.registry;
}
