/**
 * The scripts that run in the practice pages. They are handed out as text, so that the site needs no
 * build; `window.practice` is there for tests, in the page's own world.
 */
export const SITE_SCRIPT = `
(() => {
  const practice = (window.practice = {});
  const removeSlider = () => {
    document.querySelector('.details-slider')?.remove();
    document.documentElement.classList.remove('prevent-body-scroll');
  };
  const showSlider = async (id) => {
    const answer = await fetch('/practice/slider/' + id);
    const html = await answer.text();
    removeSlider();
    document.body.insertAdjacentHTML('beforeend', html);
    document.documentElement.classList.add('prevent-body-scroll');
  };
  const sliderId = () => /\\/details\\/(~[0-9a-f]+)/.exec(location.pathname)?.[1];
  practice.openSlider = async (id) => {
    history.pushState({}, '', '/nx/search/jobs/details/' + id + '?pageTitle=Job%20Details');
    await showSlider(id);
  };
  practice.closeSlider = () => {
    removeSlider();
    history.pushState({}, '', '/nx/search/jobs/');
  };
  practice.finishLoading = async () => {
    const place = document.querySelector('[data-practice-loading]');
    const answer = await fetch('/practice/details/' + place.dataset.practiceLoading);
    place.outerHTML = await answer.text();
  };
  addEventListener('popstate', () => {
    const id = sliderId();
    if (id) showSlider(id);
    else removeSlider();
  });
  document.addEventListener('click', (event) => {
    const open = event.target.closest('[data-practice-open]');
    if (open) {
      event.preventDefault();
      practice.openSlider(open.dataset.practiceOpen);
    }
    if (event.target.closest('[data-practice-close]')) practice.closeSlider();
    const apply = event.target.closest('[data-practice-apply]');
    if (apply) location.assign('/nx/proposals/job/' + apply.dataset.practiceApply + '/apply/');
  });
})();
`;

export const FORM_SCRIPT = `
(() => {
  const given = JSON.parse(document.querySelector('#practice-form').textContent);
  const form = Vue.createApp({
    data: () => ({
      ...given,
      coverLetter: '',
      answers: given.questions.map(() => ''),
      questionsShown: true,
      rate: '$40.00',
      boost: '',
      briefOpen: false,
      round: 0,
      clicks: [],
    }),
    computed: {
      briefText() {
        const isCut = !this.briefOpen && this.brief.length > this.briefLimit;
        return isCut ? this.brief.slice(0, this.briefLimit) + '…' : this.brief;
      },
    },
    methods: {
      record(name) {
        this.clicks.push(name);
      },
    },
  }).mount('.fe-job-apply');
  Object.assign(window.practice, {
    /** What Vue holds: what would be sent. */
    model: () => ({
      coverLetter: form.coverLetter,
      answers: [...form.answers],
      rate: form.rate,
      boost: form.boost,
      clicks: [...form.clicks],
    }),
    /** Makes every text area anew, as a re-render of the real page does. */
    rerender: () => {
      form.round += 1;
      return Vue.nextTick();
    },
    showQuestions: (shown) => {
      form.questionsShown = shown;
      return Vue.nextTick();
    },
  });
})();
`;
