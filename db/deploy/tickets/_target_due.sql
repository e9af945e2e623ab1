-- Deploy guildkeeper:tickets/_target_due to pg

begin;
set local role guildkeeper_owner;

create function tickets._target_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket := tickets._hold(_target_due.guild_id, (_target_due.arguments ->> 'number')::bigint);
  v_reply constant smallint := tickets._notice(
    v_ticket, v_ticket.reply_due_at, v_ticket.reply_notice, 'reply_late', _target_due.at
  );
  v_solve constant smallint := tickets._notice(
    v_ticket, v_ticket.solve_due_at, v_ticket.solve_notice, 'solution_late', _target_due.at
  );
begin
  update tickets.ticket t
  set reply_notice = v_reply, solve_notice = v_solve
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform tickets._schedule(v_ticket, 'target', 'tickets._target_due', tickets._target_at(v_ticket, _target_due.at));
end;
$$;

comment on function tickets._target_due is 'Due work: staff are told that a target of a ticket is near, or was missed.';

do $$ begin perform outbox._register('tickets._target_due'); end $$;

commit;
