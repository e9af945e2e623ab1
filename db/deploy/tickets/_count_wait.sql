-- Deploy guildkeeper:tickets/_count_wait to pg

begin;
set local role guildkeeper_owner;

create function tickets._count_wait(ticket tickets.ticket, answered_by bigint, at timestamptz)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
  v_worked constant interval := case
    when v_ticket.is_held or v_ticket.waits_for <> 'staff' or v_ticket.waits_since is null then '0'
    else desk._worked(v_ticket.guild_id, v_ticket.type_number, v_ticket.waits_since, _count_wait.at)
  end;
begin
  update tickets.ticket t
  set staff_worked = t.staff_worked + v_worked,
    first_reply_at = coalesce(t.first_reply_at, case when _count_wait.answered_by is not null then _count_wait.at end),
    first_reply_worked = case
      when t.first_reply_at is null and _count_wait.answered_by is not null then v_worked else t.first_reply_worked
    end,
    first_reply_by = coalesce(t.first_reply_by, _count_wait.answered_by)
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  if (_count_wait.ticket).first_reply_at is null and v_ticket.first_reply_at is not null then
    perform tickets._note_step(v_ticket, 'answered', _count_wait.at, _count_wait.answered_by);
  end if;
  return v_ticket;
end;
$$;

comment on function tickets._count_wait is
'The opener of a ticket has waited for staff until now, who answered or (null) did not: the working time of it is counted.
Returns the ticket.';

commit;
