// Runs on any Node, so it is plain JavaScript: the one clear sentence that an old Node shows.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Fineprint's scripts need Node.js 24 or newer; this is ${process.versions.node}. Run "npm ci" first: it brings its own.`,
  );
  process.exit(1);
}
