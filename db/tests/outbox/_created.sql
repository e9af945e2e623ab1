-- Specification of outbox._created: under which name the id of what a request makes is told.

begin;
select plan(9);
select is(outbox._created(r.method, r.path), r.name, format('%s %s', r.method, r.path))
from (values
  ('POST', '/channels/101/messages', 'message_id'), ('POST', '/channels/@dm/messages', 'message_id'),
  ('POST', '/guilds/1/channels', 'channel_id'), ('POST', '/channels/101/threads', 'channel_id'),
  ('POST', '/channels/101/messages/5/threads', 'channel_id'), ('POST', '/guilds/1/roles', 'role_id'),
  ('PATCH', '/channels/101/messages/5', null), ('PUT', '/guilds/1/bans/501', null),
  ('POST', '/channels/101/messages/bulk-delete', null)
) as r (method, path, name);

select * from finish();
rollback;
