export const practice = {
  title: 'Practice form',
  lead: 'A form for practice: it stands in the extension, and nothing in it reaches Upwork or anybody else.',
  noPage:
    'The practice job is made up and has no page of its own; its text is in the panel, under Job.',
  sent: 'Nothing was sent: this is practice.',
};
