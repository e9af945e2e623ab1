-- Specification of outbox._route: what limits and permissions tell apart.

begin;
select plan(14);
select is(outbox._route(r.method, r.path), r.method || ' ' || r.route, r.what)
from (values
  ('PUT', '/guilds/1/members/501/roles/201', '/guilds/1/members/*/roles/201', 'all members are one, each role another'),
  ('PATCH', '/guilds/1/roles/201', '/guilds/1/roles/201', 'whatever is done with it'),
  ('PUT', '/channels/101/messages/5/reactions/gold:77/@me', '/channels/101/messages/*/reactions/*/@me',
    'all emoji of a channel are one'),
  ('DELETE', '/channels/101/messages/5/reactions/%F0%9F%91%8D/501',
    '/channels/101/messages/*/reactions/*/*', 'also as characters'),
  ('DELETE', '/channels/101/messages/5/reactions/7', '/channels/101/messages/*/reactions/*', 'even one that looks like an id'),
  ('DELETE', '/channels/101/messages/5/reactions', '/channels/101/messages/*/reactions', 'all of them are something else'),
  ('POST', '/channels/101/messages', '/channels/101/messages', 'each channel is another'),
  ('DELETE', '/channels/101/messages/9223372036854775807', '/channels/101/messages/*', 'all messages of a channel are one'),
  ('POST', '/webhooks/7/token7/messages/8', '/webhooks/7/token7/messages/*', 'each webhook is another'),
  ('POST', '/channels/@dm/messages', '/channels/@dm/messages', 'what is no id stays'),
  ('POST', '/users/5/channels/6', '/users/*/channels/*', 'ids that tell nothing apart go, wherever they are'),
  ('PUT', '/guilds/1', '/guilds/1', 'a guild alone stays'),
  ('POST', '/', '/', 'a path may be empty')
) as r (method, path, route, what);
select isnt(outbox._route('PUT', '/guilds/1'), outbox._route('DELETE', '/guilds/1'), 'the method counts');

select * from finish();
rollback;
