-- Deploy guildkeeper:tickets/_idle to pg

begin;
set local role guildkeeper_owner;

create function tickets._idle(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket := tickets._attend(_idle.guild_id, (_idle.arguments ->> 'number')::bigint);
  v_type constant desk.kind := tickets._type_of(v_ticket);
  v_due_at constant timestamptz := tickets._idle_at(v_ticket);
begin
  if v_due_at is null then
    return;
  elsif v_due_at > _idle.at then  -- somebody wrote meanwhile
    perform tickets._schedule(v_ticket, 'idle', 'tickets._idle', v_due_at);
  elsif v_ticket.waits_for = 'staff' then
    perform tickets._tell_staff(v_ticket, tickets._note_step(v_ticket, 'reminded', _idle.at));
    perform tickets._schedule(v_ticket, 'idle', 'tickets._idle', _idle.at + v_type.remind_after);
  elsif v_ticket.warned_at is not null then
    perform tickets._close(v_ticket, 'idle', null, null, _idle.at);
  else
    update tickets.ticket t
    set warned_at = _idle.at
    where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
    returning t.* into v_ticket;
    perform tickets._note_step(v_ticket, 'warned', _idle.at);
    perform tickets._warn(v_ticket, tickets._idle_at(v_ticket));
    perform tickets._schedule(v_ticket, 'idle', 'tickets._idle', tickets._idle_at(v_ticket));
  end if;
end;
$$;

comment on function tickets._idle is
'Due work: somebody owes an answer in a ticket for too long. Staff are reminded, again and again; the opener is warned, then
the ticket is closed. What is true when it runs decides.';

do $$ begin perform outbox._register('tickets._idle'); end $$;

commit;
