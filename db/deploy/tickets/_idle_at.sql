-- Deploy guildkeeper:tickets/_idle_at to pg

begin;
set local role guildkeeper_owner;

create function tickets._idle_at(ticket tickets.ticket)
returns timestamptz
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_type constant desk.kind := tickets._type_of(v_ticket);
begin
  return case
    when v_ticket.state <> 'open' or v_ticket.is_held then null
    when v_ticket.waits_for = 'staff' then v_ticket.waits_since + v_type.remind_after
    when v_type.warn_after is null then null
    when v_ticket.warned_at is not null then v_ticket.warned_at + v_type.close_after
    else v_ticket.said_at + v_type.warn_after
  end;
end;
$$;

comment on function tickets._idle_at is
'When staff are reminded of a ticket, its opener is warned, or it is closed, if nobody writes there until then; null: never.';

commit;
