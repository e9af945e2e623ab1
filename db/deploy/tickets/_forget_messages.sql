-- Deploy guildkeeper:tickets/_forget_messages to pg

begin;
set local role guildkeeper_owner;

create function tickets._forget_messages(guild_id bigint, member_id bigint)
returns bigint
language plpgsql
as $$
declare
  v_messages bigint;
begin
  update tickets.message m
  set author_name = null, content = null, embeds = null, files = null, is_forgotten = true
  where m.guild_id = _forget_messages.guild_id and m.author_id = _forget_messages.member_id and not m.is_forgotten;
  get diagnostics v_messages = row_count;
  delete from tickets.message_edit e
  using tickets.message m
  where m.guild_id = _forget_messages.guild_id and m.author_id = _forget_messages.member_id
    and e.guild_id = m.guild_id and e.number = m.number and e.message_id = m.message_id;
  return v_messages;
end;
$$;

comment on function tickets._forget_messages is
'Forgets what the messages of a member in tickets said, and how many that were is returned. Reads all messages of the guild.';

commit;
