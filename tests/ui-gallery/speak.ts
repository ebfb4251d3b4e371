import { type Messages, speakFrom } from '../../tools/locale/speak-from.ts';
import { pseudo } from '../pseudo/pseudo.ts';

/** `?locale=ltr` or `?locale=rtl`: texts of the pseudo-locale in that direction. */
const locale = new URLSearchParams(location.search).get('locale');
const english: Messages = await (await fetch('/_locales/en/messages.json')).json();
speakFrom(locale === null ? english : pseudo(english, locale === 'rtl' ? 'rtl' : 'ltr'));
