-- Deploy guildkeeper:tickets/_reopen to pg

begin;
set local role guildkeeper_owner;

create function tickets._reopen(ticket tickets.ticket, actor_id bigint, at timestamptz)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
  v_has_room constant boolean := v_ticket.state = 'closed';
  v_told tickets.log_row;
begin
  update tickets.ticket t
  set state = case when v_has_room then 'open' else 'queued' end::tickets.state, berth = 1,
    closed_at = null, closed_by = null, closed_because = null, close_reason = null, delete_at = null, deleted_at = null,
    waits_for = 'staff', waits_since = _reopen.at, said_at = _reopen.at, reply_notice = 0, solve_notice = 0,
    channel_id = case when v_has_room then t.channel_id end, controls_id = case when v_has_room then t.controls_id end,
    history_read_at = null, history_token = null, history_until = null
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  v_told := tickets._note_step(v_ticket, 'reopened', _reopen.at, _reopen.actor_id);
  if not v_has_room then
    return tickets._begin(v_ticket, tickets._type_of(v_ticket), _reopen.at);
  elsif v_ticket.room = 'thread' then
    perform discord.edit_thread(v_ticket.guild_id, v_ticket.channel_id, archived => false, locked => false);
  end if;
  perform tickets._call_off(v_ticket, 'delete');
  perform tickets._set_clocks(v_ticket, _reopen.at);
  perform tickets._admit(v_ticket);
  perform tickets._say_reopened(v_ticket, v_told);
  perform tickets._show(v_ticket, _reopen.at);
  return v_ticket;
end;
$$;

comment on function tickets._reopen is
'A ticket is open again, under its number: its opener is let into the room again, or there is a new one if that was deleted.
Returns the ticket.';

commit;
