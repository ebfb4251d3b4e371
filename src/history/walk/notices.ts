import type { NoticeKind } from '../types.ts';
import type { Draft } from './draft.ts';
import type { ClaimMove, TextMove } from './moves.ts';

/** What is worth telling of one step without being a change of terms. */
export function noticesOf(moves: { claim: ClaimMove; text: TextMove }, draft: Draft | null): NoticeKind[] {
  const notices: NoticeKind[] = [];
  if (moves.text === 'appeared' && !draft?.text) notices.push('file-added');
  if (moves.text === 'vanished') notices.push('file-removed');
  if (moves.text === 'wording' || moves.claim === 'reworded') notices.push('wording');
  if (moves.claim === 'appeared' && !draft?.declared) notices.push('field-added');
  if (moves.claim === 'vanished' && !draft?.declared) notices.push('field-removed');
  return notices;
}
