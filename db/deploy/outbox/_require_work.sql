-- Deploy guildkeeper:outbox/_require_work to pg

begin;
set local role guildkeeper_owner;

create function outbox._require_work(guild_id bigint, work_id bigint, states outbox.work_state[])
returns void
language plpgsql
as $$
declare
  v_state outbox.work_state;
begin
  select d.state into v_state
  from outbox.due d
  where d.guild_id = _require_work.guild_id and d.work_id = _require_work.work_id
  for update;

  if not found then
    perform app._refuse('unknown_work', coalesce(_require_work.work_id::text, 'null'));
  elsif v_state <> all (states) then
    perform app._refuse('work_in_wrong_state', _require_work.work_id::text, v_state::text, array_to_string(states, ', '));
  end if;
end;
$$;

comment on function outbox._require_work is
'Locks a piece of work; refuses one the guild does not have (U0WRK) or that is in none of these states (U0WKS).';

commit;
