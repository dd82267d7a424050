export { practiceJobId } from '../../job/practice-job-id.ts';
