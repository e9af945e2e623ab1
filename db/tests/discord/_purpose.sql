-- Specification of discord._purpose: what a request is for.

begin;
select plan(25);
select results_eq(
  $$select deed, channel_id from discord._purpose('PUT /guilds/1/members/*/roles/201')$$,
  $$values ('give_role', null::bigint)$$, 'a request of a guild'
);
select results_eq(
  $$select deed, channel_id from discord._purpose('POST /channels/101/messages')$$,
  $$values ('write', 101::bigint)$$, 'one of a channel'
);
select is((select deed from discord._purpose(r.route)), r.deed, r.deed)
from (values
  ('POST /channels/@dm/messages', 'write_to_member'), ('POST /channels/101/messages/bulk-delete', 'delete_messages'),
  ('DELETE /channels/101/messages/*', 'delete_message'), ('PATCH /channels/101', 'change_channel'),
  ('PATCH /channels/101/messages/*', 'change_message'), ('DELETE /guilds/1/members/*', 'kick'),
  ('DELETE /guilds/1/bans/*', 'lift_ban'), ('POST /webhooks/7/x', 'other'), ('POST /guilds/1/roles', 'make_role'),
  ('PATCH /guilds/1/roles/201', 'change_role'), ('DELETE /guilds/1/roles/201', 'delete_role'), ('PATCH /guilds/1/roles',
  'change_role'),
  ('PUT /channels/101/messages/*/reactions/*/@me', 'react'), ('DELETE /channels/101/messages/*/reactions', 'take_reactions'),
  ('PUT /channels/101/permissions/*', 'lock'), ('DELETE /channels/101/permissions/*', 'lock'),
  ('PUT /channels/101/messages/pins/*', 'pin'), ('POST /channels/101/messages/*/threads', 'open_thread'),
  ('PUT /channels/101/thread-members/*', 'add_to_thread'), ('DELETE /channels/101/thread-members/*', 'remove_from_thread'),
  ('DELETE /channels/101', 'delete_channel'), ('POST /guilds/1/channels', 'make_channel'), ('PATCH /guilds/1/channels',
  'move_channel')
) as r (route, deed);

select * from finish();
rollback;
