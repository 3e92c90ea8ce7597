// Runs the statements that come in, in this folder, and prints the rows of each as one line of JSON.
const { DuckDBInstance } = require('@duckdb/node-api');
const { readFileSync } = require('node:fs');

(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const statements = await connection.extractStatements(readFileSync(0, 'utf8'));
  for (let at = 0; at < statements.count; at += 1) {
    const rows = await (await statements.prepare(at)).runAndReadAll();
    console.log(JSON.stringify(rows.getRowObjectsJson()));
  }
})();
