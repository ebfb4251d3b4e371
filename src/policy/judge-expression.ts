import { categoryOf } from '../license/catalogue/category.ts';
import { type LicenseNode, type ParsedNode, parseExpression } from '../license/expression/parse.ts';
import { printExpression } from '../license/expression/print.ts';
import type { Category } from '../license/types.ts';
import { ruleFor } from './license-rules.ts';
import { isLouder } from './severity.ts';
import type { Policy, PolicyLevel } from './types.ts';

/** What decided about an expression: one licence of it, by the reader's own rule or by its category. */
export type Judgement = { level: PolicyLevel; license: string; category: Category; byRule: boolean };

/**
 * Judges an SPDX expression under a policy. A rule for the whole expression wins; else `OR` counts as the best branch
 * (the reader may choose it, SPDX specification 2.3 annex D.4) and `AND` as the worst (all apply); `WITH` has its own
 * entry or its base's. `known` gives the category of a text's own name (`LicenseRef-*`), which the catalogue lacks.
 */
export function judgeExpression(expression: string, policy: Policy, known?: Category): Judgement {
  const parsed = parseExpression(expression);
  const isCompound = parsed !== null && 'conjunction' in parsed;
  const rule = isCompound
    ? policy.licenses.find(({ match }) => match.trim() === expression)
    : ruleFor(policy.licenses, expression);
  if (rule) {
    return {
      level: rule.level,
      license: expression,
      category: known ?? categoryOf(expression),
      byRule: true,
    };
  }
  return parsed ? judge(parsed, policy, known) : judgeName(expression, policy, known);
}

function judge(expression: ParsedNode, policy: Policy, known?: Category): Judgement {
  if ('license' in expression) return judgeLeaf(expression, policy, known);
  const left = judge(expression.left, policy, known);
  const right = judge(expression.right, policy, known);
  const rightIsLouder = isLouder(right.level, left.level);
  return rightIsLouder === (expression.conjunction === 'and') ? right : left;
}

function judgeLeaf(leaf: LicenseNode, policy: Policy, known?: Category): Judgement {
  const names = [printExpression(leaf), printExpression({ ...leaf, exception: undefined })];
  for (const name of names) {
    const rule = ruleFor(policy.licenses, name);
    if (rule)
      return {
        level: rule.level,
        license: printExpression(leaf),
        category: category(leaf, known),
        byRule: true,
      };
  }
  return judgeName(printExpression(leaf), policy, category(leaf, known));
}

function category(leaf: LicenseNode, known?: Category): Category {
  return known && leaf.license.startsWith('LicenseRef-') ? known : categoryOf(printExpression(leaf));
}

function judgeName(license: string, policy: Policy, known?: Category): Judgement {
  const found = known ?? categoryOf(license);
  return { level: policy.categories[found], license, category: found, byRule: false };
}
