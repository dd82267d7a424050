export { readPrice, writePrice } from '../../prices.ts';
