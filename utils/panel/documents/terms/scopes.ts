/** Where terms hold, as the places of the panel name it. */
export { draftScope, forAll, groupOf, groupScope } from '../../../storage/term-row.ts';
