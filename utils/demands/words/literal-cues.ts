import { words } from './word-pattern.ts';

export const startCue = words(
  `(?:beginn|fang|start)\\p{L}*(?: \\p{L}+){0,4} mit|commence\\p{L}*(?: \\p{L}+){0,3} par|come[cç]\\p{L}*(?: \\p{L}+){0,3} com|all'inizio|no in[ií]cio|al principio|au début|почн\\p{L}+|почина\\p{L}+|(?:empie[zc]|comien[zc]|comen[cz])\\p{L}*(?: \\p{L}+){0,3} con|inizi\\p{L}*(?: \\p{L}+){0,3} con|(?:zaczn|rozpoczn)\\p{L}*(?: \\p{L}+){0,3} od|address (?:it|me|us)(?= ")|(?:(?:goes|comes|is|stands|placed|put) )?(?:first|up front|upfront|up top|on top|at the front)(?=\\s*(?:$|[,.;!)]|in (?:your|the)|please))|opens? (?:the|your|my|every|each|a) \\p{L}+|opener|kicks? (?:it |things |this |your \\p{L}+ )?off|in (?:the )?begin|(?:greet|salute|address|welcome) (?:me|us) with|(?:re|kick)?(?:start|begin|strt|beginn|open|commence|lead off|lead|kick off|preface|head)(?:s|ed|ing|ning|ners)?(?: (?:off|out|up))?(?: (?!(?:the|a) (?:project|work|job))[\\p{L}']+){0,5} (?:with|w|by|on|from|as)|started with|first (?:word|line|words|thing|phrase|character|characters|sentence should be|letters)|opening (?:word|line|words|phrase)|in the (?:very )?first place|(?:very )?(?:top|beginning|start) of|(?:at|on) (?:the (?:very )?)?(?:top|beginning|start)|(?:starts|starting|begins|beginning|opens|opening)|(?:start|begin|open) w|начн\\p{L}+|начин\\p{L}+|начать|(?:в )?(?:само[мй]|нач)\\p{L}* начал\\p{L}|в начал[ео]|перв\\p{L}{2,3} (?:слов\\p{L}{1,2}|строк\\p{L}{1,2}|строчк\\p{L}{1,2}|фраз\\p{L}{1,2})|откройте|открывайте`,
);

export const endCue = words(
  `(?:закінч\\p{L}+|alla fine|no fim|no final|al final|à la fin)|(?:ende|beende|schließ)\\p{L}*(?: \\p{L}+){0,4} mit|(?:termine|finisse)\\p{L}*(?: \\p{L}+){0,3} par|termin\\p{L}*(?: \\p{L}+){0,3} con|(?:closes?|ends?|finish(?:es)?|concludes?) (?:the|your|my|every|each|a) \\p{L}+|closer|(?:goes|comes|stands|is) (?:very )?last|in the last(?=,)|(?:end|close|finish|conclude|sign off|sign-off|wrap up|complete|terminate|round off|sign)(?:s|d|ed|ing|es)?(?: (?:it|off|up|out|your|ur|the|a|with|letter|message|proposal|bid|application|reply|note|response))* (?:with|w|by|on|using)|(?:ends|ending|closes|closing|finishes|ended)|last (?:word|line|words|thing|phrase)|closing (?:word|line|words|phrase)|final (?:word|line|words|phrase)|(?:very )?(?:end|bottom) of|(?:at|on|in) (?:the (?:very )?)?(?:end|bottom)|as (?:your|the|a) (?:last|final|closing) (?:word|line|words)|закончите|заканчивайте|завершите|завершайте|закончить|завершить|заканчива\\p{L}+|законч\\p{L}+|заверш\\p{L}+|последн\\p{L}{2,3} (?:слов\\p{L}{1,2}|строк\\p{L}{1,2}|строчк\\p{L}{1,2}|фраз\\p{L}{1,2})|в (?:самом )?конце`,
);

export const subjectCue = words(
  `(?:subject|topic)(?: lines?)?(?! (?:background|matter|knowledge|area|expert|field|of study))|(?:heading|headline|title|topic) of (?:ur|your|the) (?:\\p{L}+)|your (?:heading|headline|title|topic)|as (?:(?:the|a|your) )?(?:heading|headline|title|subject|topic)|(?:re-?)?(?:title|headline|head|name|call|caption|entitle) (?:your|the|ur) (?:letter|message|proposal|bid|application|reply|pitch|response|text|cover letter|note|mail|email)|(?:entitled|titled|headed)|(?:with|under|use) the (?:heading|headline|title)|^тема(?=\\s*(?:[:—–-]|$))|тем\\p{L} (?:письма|сообщения|отклика)|(?:в|теме|тему|тема) (?:теме|тему|заголовк\\p{L})|заголов\\p{L}+ (?:письма|отклика)|озаглавьте`,
);

export const avoidCue = words(
  `(?:never|nobody who|no one who|don't|do not|dont|doesn't|not to|avoid|refrain from|omit|minus (?:\\d+|\\p{L}+)(?: points?)? for|steer clear of|stay away from|keep away from|do without|ban|bans|drop the|lose the|cut the|keep [^.]{0,20}out|calls? (?:yourself|themselves|himself)|without|no|nor|not|skip|leave out|banned|forbidden|taboo|allergic to|hate|hives|must not|mustn't|cannot|can't|should not|shouldn't|stop|spare (?:me|us)|please no|(?:anything|everything|any word|whatever you like|however you like),? (?:but|except|other than|save)(?: for| with)?|rather not|(?:tired|sick|weary) of|fed up with|enough of|can't stand|не|без|обойдитесь без|избегайте|запрещ\\p{L}+|нельзя|никаких|забудьте|обойдитесь)`,
);

/** A verb of writing whose object is the word itself. */
export const includeCue = words(
  `(?<=^[^\\p{L}]*#[\\p{L}\\p{N}_-]+ )(?:goes|belongs|stands|comes|must|should|has to)|erwähn\\p{L}*|згада\\p{L}+|вкаж\\p{L}+|додай\\p{L}+|напиш\\p{L}+|inser\\p{L}+|escrev\\p{L}+|wspomn\\p{L}+|napisz\\p{L}*|nenn\\p{L}*|verwend\\p{L}*|schreib\\p{L}*|mentionne\\p{L}*|écri\\p{L}+|inclue[zr]|utilise\\p{L}*|mencion\\p{L}*|incluy\\p{L}+|escrib\\p{L}+|menzion\\p{L}*|scriv\\p{L}+|includ(?:e|es|ing)|mention(?:s|ed|ing)?|writ(?:e|es|ing|ten)|put|puts|use|uses|using|add|adds|adding|say|says|saying|quote|reference|refer to|contain(?:s|ing)?|type|insert|drop|work in|appear(?:s)?|place|slip|sneak|weave|work(?= the (?:word|phrase|term))|hide|paste|reply with|answer with|(?:reply|answer|respond|print|output|return)(?= (?:only |just )?["▯])|state|repeat|drop in|throw in|greet|spell|say (?:hi|hello|hey) to|address (?:it|me|us|your \\p{L}+) (?:to|as)|поприветствуйте|передайте привет|поздоровайтесь|sign(?:ed)? as|call (?:me|us|it)|refer|bring in|включите|упомяните|упомянуть|напишите|вставьте|укажите|используйте|употребите|добавьте|впишите|поставьте|скажите|написать|указать|вставить|добав\\p{L}+|вверните|ввернуть|вставля\\p{L}+|использовать|употребить|вписать`,
);

/** What a word does that stands in a text. */
export const occurs = words(
  `(?:comes?|turns?|shows?|pops?|crops?) up|appears?|occurs?|(?:be|is) (?:found|there|in it|included|present|mentioned|somewhere|part of it)|features?|stands?|crosses|(?:must|has to|should|needs to|ought to) (?:be|come|turn|show|pop|stand|feature)|(?:want|like|love|expect|hope|look) (?:to (?:see|find|read)|for)|(?:i|we)(?:'ll| will)? (?:search|look|scan|filter|check|grep) for|somewhere|anywhere|встре\\p{L}+|появ\\p{L}+|прозвуч\\p{L}+|должн\\p{L}+ (?:быть|стоять|встретиться|прозвучать)|в тексте|знак`,
);

/** Verbs that ask for a word only where the letter is named beside them. */
export const weakCue = words(
  `must|should|has to|have to|needs?|want|find|see|occurs?|require[sd]?|look for|search for|somewhere|anywhere|contains?|appears?|holds?|carr(?:y|ies)|features?|begin|start|end|should be|должн\\p{L}+|найти|увидеть|содержа\\p{L}+|встреча\\p{L}+|встретит\\p{L}+|где-нибудь|где-то|пусть|будет|стоять|ищу`,
);
