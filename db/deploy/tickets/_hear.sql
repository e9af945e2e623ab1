-- Deploy guildkeeper:tickets/_hear to pg

begin;
set local role guildkeeper_owner;

create function tickets._hear(messages app.message[])
returns void
language plpgsql
as $$
declare
  v_turn record;
begin
  for v_turn in
    with said as (
      insert into tickets.message (guild_id, number, message_id, at, author_id, side, content)
      select t.guild_id, t.number, m.message_id, app.snowflake_time(m.message_id), m.member_id,
        tickets._side(t, m.member_id, m.role_ids), m.content
      from unnest(_hear.messages) m
      join tickets.ticket t
        on t.guild_id = m.guild_id and t.channel_id = m.channel_id and t.state in ('open', 'closed')
      where m.member_id > 0
      order by t.guild_id, t.number, m.message_id
      on conflict on constraint message_pkey do nothing
      returning message.*
    ),
    -- A turn is what one side writes until the other does.
    marked as (
      select s.*, coalesce(s.side <> lag(s.side) over (partition by s.guild_id, s.number order by s.message_id), true) as begins
      from said s
    ),
    counted as (
      select k.*, count(*) filter (where k.begins) over (partition by k.guild_id, k.number order by k.message_id) as turn
      from marked k
    )
    select c.guild_id, c.number, c.side, min(c.at) as began_at, max(c.at) as ended_at,
      (array_agg(c.author_id order by c.message_id))[1] as author_id
    from counted c
    group by c.guild_id, c.number, c.turn, c.side
    order by c.guild_id, c.number, c.turn
  loop
    perform tickets._heard(
      tickets._hold(v_turn.guild_id, v_turn.number), v_turn.side, v_turn.author_id, v_turn.began_at, v_turn.ended_at
    );
  end loop;
end;
$$;

comment on function tickets._hear is
'What is written in the rooms of tickets, of a batch of messages of any guilds: each becomes a row of the transcript, once, and
whoever was waited for has answered. Of a batch without any it costs one look at an index for each message.';

commit;
