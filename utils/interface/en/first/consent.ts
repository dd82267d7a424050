export const consent = {
  title: 'Before you begin',
  language: 'Language',
  lead: 'You write in Russian; a model of your choice makes the English; every one of your rules is proven on it here, on your computer.',
  readTitle: 'What is read',
  read: 'The job in the open Upwork tab, when you press Read job; the fields of the proposal form, when you press Fields or Insert.',
  sentTitle: 'What is sent, and to whom',
  sent: 'When you press Translate: your documents, the job and your draft, to the model you choose in the settings, and to nobody else. Your key goes only to the server it was entered for.',
  neverTitle: 'What is never done',
  never:
    'Nothing is submitted, clicked or browsed for you. Nothing is collected. Drafts and keys stay in this browser.',
  agree: 'Agree',
  agreeAndPractise: 'Agree and try the practice job',
  notNow: 'Not now',
  declined: 'Nothing is read or sent.',
  reconsider: 'Show it again',
};
