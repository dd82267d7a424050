import type { JobText } from '../../job/job.ts';
import type { Place } from '../demand.ts';

/** The text of the field that a place points into. */
export function fieldText(post: JobText, { field, index = 0 }: Place): string {
  if (field === 'title') return post.title;
  if (field === 'description') return post.description;
  if (field === 'question') return post.questions[index] ?? '';
  if (field === 'attachment') return post.files?.[index] ?? '';
  return (field === 'tag' ? post.tags[index] : post.hidden?.[index]) ?? '';
}
