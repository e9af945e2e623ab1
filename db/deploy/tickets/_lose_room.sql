-- Deploy guildkeeper:tickets/_lose_room to pg

begin;
set local role guildkeeper_owner;

create function tickets._lose_room(ticket tickets.ticket, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
begin
  if v_ticket.state = 'open' then
    v_ticket := tickets._count_wait(v_ticket, null, _lose_room.at);
  end if;
  update tickets.ticket t
  set state = 'gone', deleted_at = _lose_room.at, is_partial = t.history_read_at is null, controls_id = null,
    closed_at = coalesce(t.closed_at, _lose_room.at), closed_because = coalesce(t.closed_because, 'lost'),
    waits_since = null, warned_at = null, is_held = false, reply_due_at = null, solve_due_at = null
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number and t.state in ('open', 'closed')
  returning t.* into v_ticket;
  if not found then
    return;
  end if;
  delete from tickets.access a where a.guild_id = v_ticket.guild_id and a.number = v_ticket.number;
  delete from tickets.close_request r where r.guild_id = v_ticket.guild_id and r.number = v_ticket.number;
  perform tickets._note_step(v_ticket, 'deleted', _lose_room.at);
  perform tickets._call_off(v_ticket, w.what) from unnest(array['request', 'delete', 'left']) as w (what);
  perform tickets._set_clocks(v_ticket, _lose_room.at);
  perform tickets._schedule_advance(v_ticket.guild_id, v_ticket.type_number, _lose_room.at);
end;
$$;

comment on function tickets._lose_room is
'The room of a ticket is gone without us: it is over, and what was written there and not heard is not known. Its opener may
open another.';

commit;
