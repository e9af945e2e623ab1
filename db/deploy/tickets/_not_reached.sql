-- Deploy guildkeeper:tickets/_not_reached to pg

begin;
set local role guildkeeper_owner;

create function tickets._not_reached(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_not_reached.guild_id, (_not_reached.arguments ->> 'number')::bigint);
begin
  if v_ticket.state not in ('open', 'closed') then
    return;
  end if;
  perform discord.post(
    v_ticket.guild_id, v_ticket.channel_id, card => 'tickets.notice',
    facts => to_jsonb(
      tickets._note_step(v_ticket, 'not_reached', _not_reached.at, member_id => v_ticket.member_id)
    )
  );
end;
$$;

comment on function tickets._not_reached is
'Due work, when what staff said did not reach an opener who has left: they take no direct messages, or share no server with the
bot. Whoever said it learns so in the room.';

do $$ begin perform outbox._register('tickets._not_reached'); end $$;

commit;
