interface Page {
  assets: string;
  graphqlPath: string;
  examplesPath?: string;
}

const attribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Everything comes from this server: the page works offline, and the browser is told to load nothing else. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The style sheet stands last so that the greeting is painted while the bundle is still being made. */
export const pageHtml = ({ assets, graphqlPath, examplesPath }: Page) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Playground</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="playground" data-graphql-path="${attribute(graphqlPath)}"${
      examplesPath ? ` data-examples-path="${attribute(examplesPath)}"` : ''
    }>
      <p style="margin: 2rem; font-family: sans-serif">Preparing the playground. The first time takes a few seconds.</p>
    </div>
    <noscript>The playground needs JavaScript.</noscript>
    <link rel="stylesheet" href="${attribute(assets)}/main.css" />
    <script type="module" src="${attribute(assets)}/main.js"></script>
  </body>
</html>
`;
