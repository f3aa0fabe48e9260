// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before a client (node --import): leads the connection to the tenant's sign-in host to the simulator, and lets no
// other leave this machine. README.md says why.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const simulator = new URL(process.env.JOURNEYSCOPE_AUTH_URL);

https.request = (options, callback) => {
    const host = options.hostname ?? options.host;
    if (host !== process.env.JOURNEYSCOPE_FOREIGN_HOST) {
        throw new Error(`The client wants to speak to ${host}, and only the simulated tenant may be spoken to.`);
    }
    return http.request(
        {
            ...options,
            protocol: 'http:',
            host: simulator.hostname,
            hostname: simulator.hostname,
            port: simulator.port,
            agent: http.globalAgent,
        },
        callback
    );
};
syncBuiltinESMExports();
