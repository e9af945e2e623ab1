-- Deploy guildkeeper:tickets/_close to pg

begin;
set local role guildkeeper_owner;

create function tickets._close(
  ticket tickets.ticket,
  because tickets.ending,
  actor_id bigint,
  reason text,
  at timestamptz
)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
  v_has_room constant boolean := v_ticket.state = 'open';
begin
  if v_has_room then
    v_ticket := tickets._count_wait(v_ticket, null, _close.at);
  end if;
  update tickets.ticket t
  -- A room that is still being made is deleted once it is there.
  set state = case when v_has_room then 'closed' else 'gone' end::tickets.state,
    closed_at = _close.at, closed_by = _close.actor_id, closed_because = _close.because, close_reason = _close.reason,
    waits_since = null, warned_at = null, is_held = false, reply_due_at = null, solve_due_at = null,
    delete_at = case when v_has_room then _close.at + (tickets._type_of(t)).delete_after end,
    history_read_at = null, history_token = null, history_until = null
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform tickets._note_step(v_ticket, 'closed', _close.at, _close.actor_id, note => _close.reason);
  perform tickets._set_clocks(v_ticket, _close.at);
  perform tickets._drop_request(v_ticket, 'agreed');
  if v_has_room then
    perform tickets._admit(v_ticket);
    perform tickets._show(v_ticket, _close.at);
    perform tickets._say_closed(v_ticket, _close.at);
    perform tickets._schedule(v_ticket, 'delete', 'tickets._delete_due', v_ticket.delete_at);
  end if;
  perform tickets._schedule_advance(v_ticket.guild_id, v_ticket.type_number, _close.at);
  return v_ticket;
end;
$$;

comment on function tickets._close is
'A ticket is closed: its opener is locked out of the room, told in a direct message, and asked how it was; the room is deleted
later, once its history is read. One that has no room yet is over. Returns the ticket.';

commit;
