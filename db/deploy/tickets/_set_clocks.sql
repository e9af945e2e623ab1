-- Deploy guildkeeper:tickets/_set_clocks to pg

begin;
set local role guildkeeper_owner;

create function tickets._set_clocks(ticket tickets.ticket, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
  v_target constant desk.allowance := desk._target_for(v_ticket.guild_id, v_ticket.type_number, v_ticket.priority);
  v_runs constant boolean := v_ticket.state = 'open' and not v_ticket.is_held and v_ticket.waits_for = 'staff';
begin
  update tickets.ticket t
  set reply_due_at = case when v_runs then desk._deadline(
        t.guild_id, t.type_number, t.waits_since,
        case when t.first_reply_at is null then v_target.first_reply else v_target.next_reply end
      ) end,
    solve_due_at = case when v_runs then desk._deadline(
        t.guild_id, t.type_number, t.waits_since, v_target.solution - t.staff_worked
      ) end
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform tickets._schedule(v_ticket, 'idle', 'tickets._idle', tickets._idle_at(v_ticket));
  perform tickets._schedule(v_ticket, 'target', 'tickets._target_due', tickets._target_at(v_ticket, _set_clocks.at));
end;
$$;

comment on function tickets._set_clocks is
'The clocks of a ticket run as its state, its type and its targets say: reply and solution while the opener waits for staff,
the one that closes it while staff wait for the opener; none while it is held or not open.';

commit;
