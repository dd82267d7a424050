export { pricesOf, readPrice, writePrice } from '../../prices.ts';
