-- Deploy guildkeeper:tickets/_target_at to pg

begin;
set local role guildkeeper_owner;

create function tickets._target_at(ticket tickets.ticket, at timestamptz)
returns timestamptz
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  return (
    select min(case n.notice when 0 then greatest(n.due_at - s.remind_before, _target_at.at) when 1 then n.due_at end)
      filter (where n.due_at is not null)
    from (
      values (v_ticket.reply_due_at, v_ticket.reply_notice), (v_ticket.solve_due_at, v_ticket.solve_notice)
    ) as n (due_at, notice)
    cross join (select x.remind_before from tickets.settings x where x.guild_id = v_ticket.guild_id) s
  );
end;
$$;

comment on function tickets._target_at is
'When staff are next to be told of a target: a while before, and when it is missed; null: of none.';

commit;
