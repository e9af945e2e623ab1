-- Deploy guildkeeper:menus/_messages_deleted to pg

begin;
set local role guildkeeper_owner;

create function menus._messages_deleted(guild_id bigint, message_ids bigint[], at timestamptz)
returns void
language plpgsql
as $$
begin
  perform menus._message_gone(m, _messages_deleted.at)
  from menus.menu m
  where m.guild_id = _messages_deleted.guild_id
    and m.message_id = any (_messages_deleted.message_ids)
    and m.removed_at is null;
end;
$$;

comment on function menus._messages_deleted is 'Effects: messages are deleted; those of menus are missed.';

commit;
