-- Deploy guildkeeper:tickets/_schedule to pg

begin;
set local role guildkeeper_owner;

create function tickets._schedule(ticket tickets.ticket, what text, function text, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  if _schedule.at is null then
    perform tickets._call_off(v_ticket, _schedule.what);
  else
    perform outbox.schedule(
      v_ticket.guild_id, _schedule.at, _schedule.function, jsonb_build_object('number', v_ticket.number),
      format('tickets.ticket %s %s', v_ticket.number, _schedule.what)
    );
  end if;
end;
$$;

comment on function tickets._schedule is
'Work of a ticket is due then, under a key of its own, instead of when it was before; null: never.';

commit;
