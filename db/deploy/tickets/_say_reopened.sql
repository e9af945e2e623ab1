-- Deploy guildkeeper:tickets/_say_reopened to pg

begin;
set local role guildkeeper_owner;

create function tickets._say_reopened(ticket tickets.ticket, told tickets.log_row)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_told tickets.log_row := told;
begin
  if (tickets._type_of(v_ticket)).hides_staff then
    v_told.claimed_by := null;
    v_told.actor_id := case v_told.actor_id when v_ticket.member_id then v_ticket.member_id end;
  end if;
  perform discord.post(
    v_ticket.guild_id, v_ticket.channel_id, card => 'tickets.notice', facts => to_jsonb(v_told),
    -- Whoever did it knows.
    mentions => array(
      select p.id
      from unnest(array[v_told.opener_id, v_told.claimed_by]) as p (id)
      where p.id is not null and p.id is distinct from (_say_reopened.told).actor_id
    ),
    on_failed => 'tickets._not_said', arguments => jsonb_build_object('number', v_ticket.number)
  );
end;
$$;

comment on function tickets._say_reopened is
'Effect: in its room it is said that a ticket is open again, to its opener and who has claimed it, unless they did it.';

commit;
