import draft from '../../practice/draft.ru.md?raw';
import { practiceJob } from '../../practice/job.ts';
import type { Fact, Job } from '../../utils/job/index.ts';
import { jobUrl } from '../../utils/job/index.ts';

const fact = <T>(value: T): Fact<T> => ({ value, from: 'label' });
const { client, activity } = practiceJob;

/** The practice job as if it had been read, for those who have no job open: nothing is asked of any server. */
export const sample: { job: Job; draft: string } = {
  draft,
  job: {
    id: fact(practiceJob.id),
    url: fact(jobUrl(practiceJob.id)),
    title: fact(practiceJob.title),
    description: fact(practiceJob.description),
    tags: fact(practiceJob.tags),
    questions: fact(practiceJob.questions),
    budget: fact({ kind: 'hourly', ...practiceJob.hourly }),
    level: fact(practiceJob.level),
    duration: fact(practiceJob.duration.long),
    workload: fact(practiceJob.workload),
    projectType: fact(practiceJob.projectType),
    location: fact(practiceJob.location),
    activity: { proposals: fact(activity.proposals), interviewing: fact(activity.interviewing) },
    client: {
      country: fact(client.country),
      city: fact(client.city),
      memberSince: fact(client.memberSince),
      rating: fact(client.rating),
      reviews: fact(client.reviews),
      jobsPosted: fact(client.jobsPosted),
      hireRate: fact(Math.ceil((100 * client.jobsWithHires) / client.jobsPosted)),
      totalSpent: fact(client.totalSpent),
      hires: fact(client.hires),
      hours: fact(client.hours),
    },
    clientRead: true,
    warnings: [],
  },
};
