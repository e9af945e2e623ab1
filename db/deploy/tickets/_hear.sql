-- Deploy guildkeeper:tickets/_hear to pg

begin;
set local role guildkeeper_owner;

create function tickets._hear(messages app.message[])
returns void
language plpgsql
as $$
declare
  v_heard record;
begin
  for v_heard in
    with kept as (
      insert into tickets.inbox (guild_id, number, message_id, author_id, role_ids, content)
      select t.guild_id, t.number, m.message_id, m.member_id, m.role_ids, m.content
      from unnest(_hear.messages) m
      join tickets.ticket t on t.guild_id = m.guild_id and t.channel_id = m.channel_id and t.state in ('open', 'closed')
      where m.member_id > 0
      order by t.guild_id, t.number, m.message_id
      on conflict on constraint inbox_pkey do nothing
      returning inbox.guild_id, inbox.message_id
    )
    select k.guild_id, app.snowflake_time(max(k.message_id)) as at from kept k group by k.guild_id
  loop
    perform outbox.schedule(v_heard.guild_id, v_heard.at, 'tickets._listen');
  end loop;
end;
$$;

comment on function tickets._hear is
'What is written in the rooms of tickets, of a batch of messages of any guilds: it is kept, and taken in at once by work of its
own, so that no other message waits for a ticket. Of a batch without any it costs one look at an index for each message.';

commit;
