import { words } from './word-pattern.ts';

/** A way to the client past Upwork: no wish that may be fulfilled, but a fact. */
export const outsideUpwork = words(
  `telegram|tg|whats ?app|wa|skype|viber|signal|discord|wechat|messenger|e-?mail (?:me|us|it|your|them|to)|(?:to|at|by|via|on|my|our) (?:e-?mail|mail|gmail)|mail (?:me|us|it|your|them|to)|[\\w.+-]+@[\\w-]+\\.[\\w.]+|google form|typeform|(?:on|via|through|at) (?:our|my|the) (?:web ?site|site|portal|form)|fill (?:in|out) (?:the|our|this) form|our form|(?:https?:\\/\\/|forms?\\.)\\S+|(?:upload|submit|send|leave|post)[^.]{0,30} there|call me|text me|(?:by|over|via|on the|to my|my) phone(?! (?:so|while|and|,|\\.|$))|phone (?:me|us|number)|телеграм\\p{L}*|телег\\p{L}|тг|вотсап\\p{L}*|ватсап\\p{L}*|вайбер\\p{L}*|скайп\\p{L}*|почт\\p{L}|гугл-?форм\\p{L}|анкет\\p{L} (?:по|на)`,
);
