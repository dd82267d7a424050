export const draft = {
  editor: 'Russian draft',
  placeholder: 'Write your answer here, in Russian. Number the points: 1) 1.1) 1.2)',
  emptyJobTitle: 'Begin with the job',
  emptyJob:
    'Open a job on Upwork and press Read job. Or just write: the draft is kept as you type.',
  skeleton: 'Start from the questions',
  saved: 'Saved',
  saving: 'Saving…',
  deleted: 'The draft was deleted.',
  unsaved: 'Not saved',
  wideOffer: 'Easier in a wide tab',
  merged: 'The draft was also changed in another window; both texts were kept.',
};
