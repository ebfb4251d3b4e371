const FILLERS = new Set(
  (
    'the a an this is it its of for under terms term license licence licensed licenced licenses licences licensing ' +
    'released release distributed available version versions ver v'
  ).split(' '),
);

/**
 * Reduces a licence's name to what tells it from others: lower case, letters and digits apart (`GPLv3` is `gpl 3`), no
 * filler words ("the", "license", "version"). Takes any string, gives words joined by single spaces.
 */
export function nameKey(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9.+]+/g, ' ')
    .replace(/([a-z])(?=\d)/g, '$1 ')
    .replace(/(\d)(?=[a-z])/g, '$1 ')
    .split(' ')
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .map((word) =>
      /^(?:[al]?gpl|mpl|asl|apache|epl|lgpl|sspl|rsal|fsl)v$/.test(word) ? word.slice(0, -1) : word,
    )
    .filter((word) => word !== '' && !FILLERS.has(word));
  return words.join(' ');
}
