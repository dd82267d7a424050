/** The job that is made up for trying the extension: its draft can be translated by the recording, without a key. */
export const practiceJobId = '~021992468135724680193';
