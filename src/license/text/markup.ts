const HTML_SIGN = /<\/?(?:p|html|body|div|br|li|a|h[1-6]|pre|span)\b/i;
const TAG =
  /<!doctype\s[^<>]{0,200}>|<\/?(?:p|br|div|span|h[1-6]|li|ul|ol|a|b|i|em|strong|html|head|body|title|meta|link|pre|code|blockquote|center|font|table|tr|td|th|tbody|hr|sup|sub|tt|u|small|img|section|article|header|footer|dl|dt|dd|cite)(?:\s[^<>]{0,400})?\/?>/gi;
const ENTITY = /&(?:quot|lt|gt|nbsp|copy|ldquo|rdquo|lsquo|rsquo|mdash|ndash|middot|#\d{1,5});/g;
const LINK_TARGET = /\]\((?:https?:|#|\/|\.)[^()\s]{0,400}\)/gi;

/** A run of spaces of the same length, so that offsets stay. */
function blank(found: string): string {
  return found.replace(/[^\n]/g, ' ');
}

/**
 * Blanks what is layout and not words: HTML tags and entities, the targets of Markdown links. Gives a string of the same
 * length, so that offsets into it are offsets into the text.
 */
export function blankMarkup(text: string): string {
  let words = text;
  if (words.includes('<') && HTML_SIGN.test(words)) words = words.replace(TAG, blank);
  if (words.includes('&')) {
    words = words.replace(ENTITY, (entity) => (entity === '&copy;' ? '\u00a9     ' : blank(entity)));
    words = words.replace(/&amp;/g, '&    ');
  }
  return words.includes('](') ? words.replace(LINK_TARGET, blank) : words;
}
