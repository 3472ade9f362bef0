/** A payment as the sandbox's bank shows it. */
export interface BankPayment {
  reference: string;
  amount: { value: string; currency: string };
  isOpen: boolean;
  returnUrl: string | null;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#eef1f5, #14181f) }
  main { box-sizing: border-box; width: min(26rem, 92vw); padding: 2rem; border-radius: 1rem; background: light-dark(#fff, #1f2530);
    box-shadow: 0 1px 3px #0002, 0 12px 32px #0002 }
  h1 { margin: 0 0 .25rem; font-size: 1.1rem }
  p { margin: .25rem 0; color: light-dark(#555e6b, #a9b3c1) }
  .amount { margin: 1.25rem 0; font-size: 2rem; font-weight: 650; color: inherit; font-variant-numeric: tabular-nums }
  .reference { font-size: .8rem; overflow-wrap: anywhere }
  form { display: flex; gap: .75rem; margin-top: 1.5rem }
  button { flex: 1; padding: .75rem; border: 1px solid #1a56db; border-radius: .6rem; font: inherit; font-weight: 600; cursor: pointer;
    background: #1a56db; color: #fff }
  button[value='decline'] { background: none; color: inherit; border-color: #8a94a3 }
  button:focus-visible { outline: 3px solid #7aa2ff; outline-offset: 2px }`;

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body><main>${body}</main></body>
</html>`;

/** Asks whether the payment shall be made. */
export const confirmationPage = ({ reference, amount }: BankPayment): string =>
  page(
    'Sandbox bank',
    `<h1>Sandbox bank</h1>
<p>Confirm a payment. No money moves here.</p>
<p class="amount">${escape(amount.value)} ${escape(amount.currency)}</p>
<p class="reference">Reference ${escape(reference)}</p>
<form method="post">
<button name="decision" value="approve">Approve</button>
<button name="decision" value="decline">Decline</button>
</form>`,
  );

/** Says that there is nothing to decide, or nowhere to go back to. */
export const messagePage = (text: string): string =>
  page('Sandbox bank', `<h1>Sandbox bank</h1><p>${escape(text)}</p><p>You can close this window.</p>`);
