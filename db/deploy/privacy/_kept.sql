-- Deploy guildkeeper:privacy/_kept to pg

begin;
set local role guildkeeper_owner;

create function privacy._kept(schema_name text, table_name text, column_name text)
returns boolean
language sql immutable
return _kept.schema_name = 'outbox' or (_kept.schema_name, _kept.table_name, _kept.column_name) in (
  -- Who could have their own cases forgotten would come back with none.
  ('moderation', 'case', 'member_id'), ('moderation', 'sanction', 'member_id'), ('desk', 'barred', 'member_id'),
  ('roles', 'denial', 'member_id'), ('roles', 'member', 'member_id'),
  -- Discord's own facts of a server.
  ('app', 'guild', 'owner_id'), ('app', 'guild', 'bot_id'),
  -- How far a walk through all members came: a position, which means no one.
  ('economy', 'decay', 'after_member_id'), ('event', 'roster', 'to_id'), ('event', 'reconciliation', 'from_id'),
  ('event', 'reconciliation', 'to_id'), ('event', 'reconciliation', 'bans_to_id'),
  -- Who it is, until it is done.
  ('privacy', 'forgetting', 'member_id'), ('privacy', 'unread', 'after_key'), ('privacy', 'unread', 'until_key')
);

comment on function privacy._kept is
'Whether a column may name a member who was forgotten, see docs/privacy.md. What waits in the outbox goes once it is sent.';

commit;
