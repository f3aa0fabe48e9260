// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives each payload of a list to its schema: reads [{ "schema", "payload" }, …] from the file named first and prints one
// line for each, "accepts" or "refuses" with the reason.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const Ajv2020 = createRequire(`${process.env.JOURNEYSCOPE_FOREIGN_CLIENTS}/`)("ajv/dist/2020.js").default;

for (const { schema, payload } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  console.log(validate(payload) ? "accepts" : `refuses ${JSON.stringify(validate.errors[0])}`);
}
