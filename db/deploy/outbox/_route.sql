-- Deploy guildkeeper:outbox/_route to pg

begin;
set local role guildkeeper_owner;

create function outbox._route(method text, path text)
returns text
language sql immutable strict parallel safe
return method || ' ' || regexp_replace(path, '(?<!^/(?:channels|guilds|webhooks))/[0-9]+(?=/|$)', '/*', 'g');

comment on function outbox._route is
'What Discord''s limits and permissions tell apart: the request with its channel, guild or webhook, and * for all other ids.';

commit;
