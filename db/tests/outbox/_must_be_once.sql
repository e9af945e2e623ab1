-- Specification of outbox._must_be_once: what makes two of it when it is sent twice.

begin;
select plan(8);
select is(outbox._must_be_once(r.method, r.path), r.once, format('%s %s', r.method, r.path))
from (values
  ('POST', '/guilds/1/channels', true), ('POST', '/guilds/1/roles', true), ('POST', '/channels/101/threads', true),
  ('POST', '/channels/101/messages/5/threads', false), ('POST', '/channels/101/messages', false),
  ('PUT', '/guilds/1/members/501/roles/201', false), ('PATCH', '/guilds/1/roles', false), ('DELETE', '/guilds/1/roles/201', false)
) as r (method, path, once);

select * from finish();
rollback;
