export { isLoopback } from '../../text/base-url.ts';
