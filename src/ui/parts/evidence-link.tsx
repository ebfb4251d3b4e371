import type { ComponentChildren } from 'preact';
import { useEnvironment } from '../environment.ts';
import { linkWords, safeHref } from '../text/links.ts';

type Props = { href: string | null; children?: ComponentChildren };

/** A link to evidence; where its address is not one of the known hosts', the words stand without a link. */
export function EvidenceLink({ href, children }: Props) {
  const { hosts } = useEnvironment();
  const safe = href === null ? null : safeHref(href, hosts);
  const words = children ?? linkWords(href ?? '');
  if (!safe) return <span>{words}</span>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

/** All links of one piece of evidence, in a row. */
export function EvidenceLinks({ evidence }: { evidence: string[] }) {
  return (
    <>
      {evidence.map((href) => (
        <span key={href} class="evidence">
          <EvidenceLink href={href} />
        </span>
      ))}
    </>
  );
}
