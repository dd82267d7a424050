import { generate } from 'selfsigned';

/** A key and its certificate, as PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

/**
 * Makes a certificate for www.upwork.com that nobody trusts: it lives as long as the process, and
 * only a browser that was started to ignore certificate errors takes it.
 */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'www.upwork.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'www.upwork.com' },
          { type: 2, value: 'localhost' },
        ],
      },
    ],
  });
  return { key, cert };
}
