-- Specification of discord._purpose: a request in words, and what it needs.

begin;
select plan(26);
select results_eq(
  $$select what, needs from discord._purpose('PUT /guilds/1/members/*/roles/201')$$,
  $$values ('give a role', 'Manage Roles, and my highest role above that one')$$, 'a request of a guild'
);
select is((select what from discord._purpose(r.route)), r.what, r.what)
from (values
  ('POST /channels/101/messages', 'write in <#101>'), ('POST /channels/@dm/messages', 'write a direct message'),
  ('POST /channels/101/messages/bulk-delete', 'delete messages in <#101>'),
  ('DELETE /channels/101/messages/*', 'delete a message in <#101>'), ('PATCH /channels/101', 'change <#101>'),
  ('PATCH /channels/101/messages/*', 'change my message in <#101>'), ('DELETE /guilds/1/members/*', 'kick a member'),
  ('DELETE /guilds/1/bans/*', 'lift a ban'), ('POST /webhooks/7/x', 'do `POST /webhooks/7/x`'),
  ('PUT /channels/101/messages/pins/*', 'pin a message in <#101>'),
  ('DELETE /channels/101/messages/pins/*', 'unpin a message in <#101>'),
  ('POST /channels/101/threads', 'open a thread in <#101>'), ('POST /channels/101/messages/*/threads', 'open a thread in <#101>'),
  ('PUT /channels/101/thread-members/*', 'add somebody to <#101>'),
  ('DELETE /channels/101/thread-members/*', 'remove somebody from <#101>'),
  ('DELETE /channels/101/permissions/*', 'lock or unlock <#101>'), ('DELETE /channels/101', 'delete <#101>'),
  ('POST /guilds/1/channels', 'make a channel'), ('PATCH /guilds/1/channels', 'move a channel'),
  ('POST /guilds/1/roles', 'make a role'), ('PATCH /guilds/1/roles/201', 'change a role'),
  ('DELETE /guilds/1/roles/201', 'delete a role'),
  ('PATCH /guilds/1/roles', 'change a role'),
  ('PUT /channels/101/messages/*/reactions/*/@me', 'react in <#101>'),
  ('DELETE /channels/101/messages/*/reactions', 'take reactions away in <#101>')
) as r (route, what);

select * from finish();
rollback;
