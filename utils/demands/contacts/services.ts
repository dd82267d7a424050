/** Messengers and chat servers under all their names and nicknames. */
export const messengers =
  "telegram|tele?-?gram|t e l e g r a m|tele(?=\\s?:)|telega|tlgrm|tg|whats[ -]?app|w h a t s a p p|wats ?app|whatsup|what's ?app|viber|skype|discord|slack|we ?chat|weixin|line(?= (?:id|app|messenger|account)|:)|(?<=(?:my|on) )line(?= is)|signal|matrix|element(?= ?:| app| messenger|$)|(?:ms |microsoft )?teams|kakao ?talk|kakao|threema|mattermost|icq|qq|zalo|imo|kik|snapchat|snap(?=\\s?:)|facetime|i?message(?=r)|messenger|facebook messenger|google chat|hangouts|rocket\\.?chat|xmpp|jabber|guilded|keybase|zulip|wickr|groupme|revolt|teamspeak|dingtalk|feishu|pumble|max messenger|imessage|тг|телег(?:рам|рамм)?(?:а|у|е|ом|ме|му)?|телег(?:а|у|е|ой)|телеграм{1,2}(?:а|е|у|ом)?|в[ао]тс?[ао]пп?(?:а|е|у|ом)?|в[ао]ц[ао]пп?(?:а|е|у|ом)?|вайбер(?:а|е|у|ом)?|скайп(?:а|е|у|ом)?|дискорд(?:а|е|у|ом)?|дс(?=\\s?:)|(?<=в )(?:max|максе?)|wire(?=\\s?:)|слак(?:а|е|у|ом)?|вичат(?:а|е|у|ом)?|сигнал(?:е|ом)?|аська|аське|аську|мессенджер(?:а|е|у|ом)?|тим[сз](?:а|е|у|ом)?|личк[уе]|матрикс(?:е)?";

/** Networks on which a person has an account. */
export const namedNetworks =
  'linked ?in|facebook|fb|vk|vkontakte|odnoklassniki|instagram|insta|inst(?=\\s?:)|ig|twitter|tik ?tok|xing|mastodon|reddit|threads|bluesky|pinterest|линкедин(?:е|а)?|фейсбук(?:е|а)?|вк|вконтакте|одноклассник(?:и|ах)|инстаграм{0,2}(?:е|а)?|инст[аеу]|твиттер(?:е|а)?|тикток(?:е|а)?|реддит(?:е|а)?';
/** The same with `x`, a letter that is seldom the network where nobody is named. */
export const networks = `x(?!@)|${namedNetworks}`;

const host = (labels: string) => new RegExp(`^(?:[\\w-]+\\.)*(?:${labels})(?:\\.[\\w-]+)*$`, 'i');

export const messengerHosts = host(
  't\\.me|telegram\\.(?:me|dog)|tg|wa\\.me|whatsapp|discord|discordapp|skype|m\\.me|viber|vb\\.me|line\\.me|signal\\.me|signal\\.group|matrix\\.to|vk\\.me|slack|kakao|wechat|threema|mattermost|zalo|guilded|keybase|zulip(?:chat)?|revolt|gitter|teams(?=\\.)|max\\.ru',
);
export const meetingHosts = host(
  'zoom|zoom\\.us|meet\\.google\\.com|meet\\.google|jit|meet\\.jit\\.si|whereby|telemost|telemost\\.yandex\\.ru|webex|gotomeeting|gotomeet|bluejeans|calendly|cal\\.com|cal|savvycal|tidycal|youcanbook(?:me)?|doodle|zcal|koalendar|calendar(?:\\.app)?\\.google|acuityscheduling|simplybook|oncehub|chilipiper|vcita|setmore|meetings\\.hubspot|appointlet|lunacal|simplymeet|bookings?|picktime|zeeg|vyte|yclients|dikidi|meet|meeting|meetings|teams\\.microsoft|teams\\.live',
);
export const formHosts = host(
  'forms\\.gle|forms|form|typeform|tally|jotform|formspree|paperform|cognitoforms|wufoo|surveymonkey|formstack|fillout|youform|anketolog|testograf|surveys?',
);
export const socialHosts = host(
  'linkedin|lnkd|facebook|fb|fb\\.me|vk|vkontakte|ok\\.ru|odnoklassniki|instagram|instagr\\.am|x\\.com|twitter|tiktok|xing|mastodon|reddit|threads|bsky|pinterest|linktr|linktr\\.ee|linktree|taplink|bio\\.link|bio\\.site|beacons|lnk\\.bio|carrd|campsite|solo\\.to|about\\.me|allmylinks|bento\\.me|linkin\\.bio|msha\\.ke|heylink|flow\\.page|many\\.link|stan\\.store|snipfeed|hipolink|mssg',
);
/** Where things are explained or belong to everybody: no account, no work of one's own. */
export const publicHosts = host(
  'docs(?=\\.)|doc(?=\\.)|developer|developers|devdocs|support(?=\\.)|help(?=\\.)|core(?=\\.)|learn(?=\\.)|wiki|wikipedia|rfc-editor|ietf|datatracker|w3|w3c|whatwg|mdn|stackoverflow|upwork|python|nodejs|readthedocs|api(?=\\.)|schema|localhost|unicode|ecma-international|caniuse|npmjs\\.com/package|web\\.dev|cloud(?=\\.)|kubernetes|postgresql|mozilla|owasp|nist|mitre|iso(?=\\.org)',
);
