export { costOfRun, type Spent, spentByMonth, sumOf } from '../../storage/spent.ts';
