export const fragment = {
  list: 'Fragments',
  empty: 'Fragments appear here as you write.',
};
