-- Deploy guildkeeper:event/reconciled to pg

begin;
set local role guildkeeper_owner;

create function event.reconciled(guild_id bigint, reconciliation_id bigint, at timestamptz default now())
returns event.outcome
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_run event.reconciliation;
begin
  select r.* into strict v_run
  from event.reconciliation r
  where r.guild_id = reconciled.guild_id and r.reconciliation_id = reconciled.reconciliation_id
  for update;
  if v_run.state <> 'running' then
    return event._outcome(v_run);
  end if;

  select count(*) filter (where f.kind <> 'gone'), count(*) filter (where f.kind = 'gone')
  into strict v_run.different, v_run.absent
  from event.finding f
  where f.guild_id = v_run.guild_id and f.reconciliation_id = v_run.reconciliation_id;

  v_run.state := 'mended';
  if event._is_too_much(v_run) then
    v_run.state := 'refused';  -- so many at once are an error of Discord's, or of ours
  else
    v_run.effects := event._mend(v_run.guild_id, v_run.reconciliation_id);
  end if;

  update event.reconciliation r
  set state = v_run.state,
      ended_at = reconciled.at,
      different = v_run.different,
      absent = v_run.absent,
      effects = v_run.effects
  where r.guild_id = v_run.guild_id and r.reconciliation_id = v_run.reconciliation_id;
  return event._outcome(v_run);
end;
$$;

comment on function event.reconciled is
'Ends a comparison. What differs is mended, who is gone is marked; unless that are more than 25 members and more than a fifth:
then it is refused, nothing is done, and an operator may look at event.finding and call
event.accept_reconciliation.';

grant execute on function event.reconciled to guildkeeper_bot;

commit;
