-- Deploy guildkeeper:tickets/_catch_up to pg

begin;
set local role guildkeeper_owner;

create function tickets._catch_up(ticket tickets.ticket)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
  v_turn record;
begin
  for v_turn in
    with taken as (
      delete from tickets.inbox h
      where h.guild_id = v_ticket.guild_id and h.number = v_ticket.number
      returning h.message_id, h.author_id, h.content, tickets._side(v_ticket, h.author_id, h.role_ids) as side
    ),
    said as (
      insert into tickets.message (guild_id, number, message_id, at, author_id, side, content)
      select v_ticket.guild_id, v_ticket.number, k.message_id, app.snowflake_time(k.message_id), k.author_id, k.side, k.content
      from taken k
      order by k.message_id
      on conflict on constraint message_pkey do nothing
      returning message.*
    ),
    -- A turn is what one side writes until the other does.
    marked as (
      select s.*, coalesce(s.side <> lag(s.side) over (order by s.message_id), true) as begins from said s
    ),
    counted as (
      select k.*, count(*) filter (where k.begins) over (order by k.message_id) as turn from marked k
    )
    select c.side, min(c.at) as began_at, max(c.at) as ended_at, (array_agg(c.author_id order by c.message_id))[1] as author_id
    from counted c
    group by c.turn, c.side
    order by c.turn
  loop
    v_ticket := tickets._heard(v_ticket, v_turn.side, v_turn.author_id, v_turn.began_at, v_turn.ended_at);
  end loop;
  return v_ticket;
end;
$$;

comment on function tickets._catch_up is
'Takes in what was heard in the room of a ticket, which is locked: each message becomes a row of the transcript, once, and whoever
was waited for has answered. Returns the ticket.';

commit;
