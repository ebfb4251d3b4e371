import { CrossIcon } from './cross-icon.tsx';

type Props = { label: string; onRemove: () => void };

/** A cross that takes an entry of a list away; `label` says which. */
export function RemoveButton({ label, onRemove }: Props) {
  return (
    <button type="button" class="close" aria-label={label} title={label} onClick={onRemove}>
      <CrossIcon />
    </button>
  );
}
