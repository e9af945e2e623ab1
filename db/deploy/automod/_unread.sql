-- Deploy guildkeeper:automod/_unread to pg

begin;
set local role guildkeeper_owner;

create function automod._unread(message app.message)
returns automod.seen
language plpgsql immutable
as $$
declare
  v_seen automod.seen;
begin
  v_seen.guild_id := message.guild_id;
  v_seen.channel_id := message.channel_id;
  v_seen.parent_id := message.parent_id;
  v_seen.member_id := message.member_id;
  v_seen.message_id := message.message_id;
  v_seen.role_ids := message.role_ids;
  v_seen.content := message.content;
  v_seen.mentions := message.mentions + case when message.everyone then 100 else 0 end;
  v_seen.attachments := message.attachments;
  return v_seen;
end;
$$;

comment on function automod._unread is
'A message as automatic rules look at it that do not ask what it says: to read a text takes long, and in a raid there are
thousands.';

commit;
