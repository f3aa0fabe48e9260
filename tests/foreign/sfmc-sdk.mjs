// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a program on sfmc-sdk does, against the simulated tenant: sign in, get, post, turn pages, retrieve by SOAP, and
// what the library makes of refusals. Ends with an error at the first thing that is not as it must be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { JOURNEYSCOPE_FOREIGN_CLIENTS, JOURNEYSCOPE_FOREIGN_HOST, JOURNEYSCOPE_FOREIGN_TENANT } = process.env;
const clients = createRequire(`${JOURNEYSCOPE_FOREIGN_CLIENTS}/`);
const { default: SDK } = await import(pathToFileURL(clients.resolve('sfmc-sdk')));
const tenant = JSON.parse(readFileSync(JOURNEYSCOPE_FOREIGN_TENANT, 'utf8'));
const credentials = {
    client_id: process.env.JOURNEYSCOPE_CLIENT_ID,
    client_secret: process.env.JOURNEYSCOPE_CLIENT_SECRET,
    auth_url: `https://${JOURNEYSCOPE_FOREIGN_HOST}/`,
    account_id: Number(process.env.JOURNEYSCOPE_ACCOUNT_ID),
};

let pagesTurned = 0;
const sdk = new SDK({ ...credentials }, { eventHandlers: { onLoop: () => pagesTurned++ }, requestAttempts: 1 });
const sorted = (list) => [...list].sort();

async function signsIn() {
    const session = await sdk.auth.getAccessToken();
    assert.equal(session.token_type, 'Bearer');
    assert.ok(session.access_token.length > 20);
    assert.deepEqual(sorted(session.scope.split(' ')), sorted(tenant.packages[0].scopes));
    assert.equal(new URL(session.rest_instance_url).hostname, '127.0.0.1');

    const wrong = new SDK({ ...credentials, client_secret: 'wrong' });
    await assert.rejects(wrong.auth.getAccessToken(), { name: 'RestError', code: 'invalid_client' });
}

async function gets() {
    const definitions = await sdk.rest.get('/interaction/v1/eventDefinitions');
    assert.equal(definitions.count, tenant.eventDefinitions.length);
    const expected = tenant.eventDefinitions[0];
    const one = await sdk.rest.get(`/interaction/v1/eventDefinitions/key:${expected.eventDefinitionKey}`);
    assert.equal(one.id, expected.id);
    const all = await sdk.rest.getCollection(
        tenant.eventDefinitions.map((definition) => `/interaction/v1/eventDefinitions/${definition.id}`)
    );
    assert.deepEqual(
        all.map((definition) => definition.name),
        tenant.eventDefinitions.map((definition) => definition.name)
    );
    await assert.rejects(sdk.rest.get('/interaction/v1/eventDefinitions/key:nobody'), (error) => {
        assert.equal(error.response.status, 400);
        assert.equal(error.code, 30003);
        return true;
    });
    await assert.rejects(sdk.rest.get('/interaction/v1/interactions/key:nobody'), (error) => {
        assert.equal(error.response.status, 404);
        return true;
    });
}

function orderEvent(number) {
    const event = structuredClone(tenant.walk.payload);
    event.ContactKey = event.Data.ContactKey = `0031-foreign-${number}`;
    event.Data.OrderId = `foreign-${number}`;
    return event;
}

async function posts() {
    const instances = new Set();
    for (const number of [1, 2, 3, 4, 5]) {
        const answer = await sdk.rest.post('/interaction/v1/events', orderEvent(number));
        assert.match(answer.eventInstanceId, /^[\da-f-]{36}$/);
        instances.add(answer.eventInstanceId);
    }
    assert.equal(instances.size, 5);
    const membership = await sdk.rest.post('/interaction/v1/interactions/contactMembership', {
        ContactKeyList: ['0031-foreign-1', '0031-nobody'],
    });
    assert.deepEqual(membership.results.contactsNotFound, ['0031-nobody']);
    await assert.rejects(
        sdk.rest.post('/interaction/v1/events', { ...orderEvent(6), EventDefinitionKey: 'nobody' }),
        (error) => {
            assert.equal(error.response.status, 400);
            return true;
        }
    );
}

async function turnsPages() {
    pagesTurned = 0;
    const definitions = await sdk.rest.getBulk('/interaction/v1/eventDefinitions', 2);
    assert.deepEqual(
        sorted(definitions.items.map((item) => item.eventDefinitionKey)),
        sorted(tenant.eventDefinitions.map((item) => item.eventDefinitionKey))
    );
    assert.equal(pagesTurned, Math.ceil(tenant.eventDefinitions.length / 2) - 1);

    const definition = tenant.eventDefinitions.find(
        (one) => one.eventDefinitionKey === tenant.walk.payload.EventDefinitionKey
    );
    const { key } = tenant.dataExtensions.find((one) => one.id === definition.dataExtensionId);
    pagesTurned = 0;
    const rows = await sdk.rest.getBulk(`/data/v1/customobjectdata/key/${encodeURIComponent(key)}/rowset`, 2);
    const orders = rows.items.map((row) => row.keys.orderid ?? row.values.orderid);
    for (const number of [1, 2, 3, 4, 5]) {
        assert.equal(orders.filter((order) => order === `foreign-${number}`).length, 1);
    }
    assert.ok(pagesTurned >= 2);
}

async function retrieves() {
    const properties = ['ObjectID', 'CustomerKey', 'Name', 'IsSendable'];
    const everything = await sdk.soap.retrieveBulk('DataExtension', properties);
    assert.equal(everything.OverallStatus, 'OK');
    assert.deepEqual(
        sorted(everything.Results.map((result) => result.CustomerKey)),
        sorted(tenant.dataExtensions.map((one) => one.key))
    );
    const expected = tenant.dataExtensions[0];
    const filter = { leftOperand: 'DataExtension.CustomerKey', operator: 'equals', rightOperand: expected.key };
    const fields = await sdk.soap.retrieve('DataExtensionField', ['Name', 'FieldType', 'Ordinal'], { filter });
    fields.Results.sort((one, other) => one.Ordinal - other.Ordinal);
    assert.deepEqual(
        fields.Results.map((field) => [field.Name, field.FieldType]),
        expected.fields.map((field) => [field.name, field.type])
    );
    await assert.rejects(sdk.soap.retrieve('NoSuchThing', ['Name']), { name: 'SOAPError', code: 'Error' });
}

for (const step of [signsIn, gets, posts, turnsPages, retrieves]) {
    await step();
    console.log(`${step.name}: as a real tenant`);
}
