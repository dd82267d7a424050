import type { PracticeJob } from '../job.ts';
import { uidOf } from './markup.ts';

/**
 * Writes a value the way Nuxt 3 does (devalue): one flat array in which every value inside an object
 * or array is the index of another entry; the root is entry 0.
 */
export function toNuxtData(root: unknown): string {
  const entries: unknown[] = [];
  const add = (value: unknown): number => {
    if (value === undefined) return -1;
    const index = entries.push(null) - 1;
    if (Array.isArray(value)) entries[index] = value.map(add);
    else if (typeof value === 'object' && value !== null)
      entries[index] = Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, add(inner)]),
      );
    else entries[index] = value;
    return index;
  };
  // The first entry is a tag: the state is reactive, and lies at index 1.
  entries.push(['Reactive', 1]);
  add(root);
  return JSON.stringify(entries).replaceAll('<', '\\u003C');
}

const LEVELS = ['Entry level', 'Intermediate', 'Expert'];

/** The job of the page's first load, as it lies in `#__NUXT_DATA__`. */
export function nuxtData(job: PracticeJob, path: string): string {
  const { client, activity } = job;
  return toNuxtData({
    data: {},
    state: {},
    serverRendered: true,
    path,
    vuex: {
      jobDetails: {
        job: {
          uid: uidOf(job.id),
          ciphertext: job.id,
          title: job.title,
          description: job.description,
          type: 2,
          budget: { amount: 0, currencyCode: 'USD' },
          extendedBudgetInfo: {
            hourlyBudgetMin: job.hourly.from,
            hourlyBudgetMax: job.hourly.to,
            hourlyBudgetType: 3,
          },
          contractorTier: LEVELS.indexOf(job.level) + 1,
          workload: job.workload,
          engagementDuration: { label: job.duration.long, weeks: 52 },
          durationLabel: job.duration.long,
          segmentationData: [{ label: job.projectType, name: 'Employment', type: 'EMPLOYMENT' }],
          clientActivity: {
            totalApplicants: 13,
            totalHired: 0,
            totalInvitedToInterview: activity.interviewing,
            invitationsSent: activity.invitesSent,
            unansweredInvites: activity.unansweredInvites,
            numberOfPositionsToHire: 1,
          },
          isContractToHire: false,
          questions: job.questions.map((question, position) => ({ position, question })),
          attachments: job.attachments.map(({ name }) => ({ fileName: name })),
        },
        buyer: {
          isPaymentMethodVerified: true,
          isPhoneVerified: true,
          stats: {
            totalAssignments: client.hires,
            activeAssignmentsCount: client.active,
            hoursCount: client.hours,
            feedbackCount: client.reviews,
            score: client.rating,
            totalJobsWithHires: client.jobsWithHires,
            totalCharges: { amount: client.totalSpent },
          },
          location: { city: client.city, country: client.country },
          company: {
            contractDate: new Date(`${client.memberSince} UTC`).toISOString(),
            profile: { industry: client.industry, size: 2 },
          },
          jobs: { postedCount: client.jobsPosted, openCount: client.openJobs },
          avgHourlyJobsRate: { amount: client.averageRate },
        },
        connects: {
          requiredConnects: job.connects.required,
          availableConnects: job.connects.available,
        },
      },
    },
  });
}
