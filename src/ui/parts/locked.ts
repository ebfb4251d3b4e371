import type { ManagedView } from '../../messages/settings.ts';
import type { PolicyField } from '../../policy/managed.ts';

/** Whether an administrator locked a part of the policy. */
export function isLocked(managed: ManagedView | null, field: PolicyField): boolean {
  return managed?.locked.includes(field) ?? false;
}
