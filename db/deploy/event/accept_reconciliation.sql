-- Deploy guildkeeper:event/accept_reconciliation to pg

begin;
set local role guildkeeper_owner;

create function event.accept_reconciliation(guild_id bigint, actor_id bigint default null, key text default null)
returns event.outcome
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_run event.reconciliation;
  v_outcome event.outcome;
  v_call app.call := app._open_call(
    accept_reconciliation.guild_id, 'event.accept_reconciliation', '{}',
    accept_reconciliation.actor_id, accept_reconciliation.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_outcome, v_call.result);
  end if;

  select r.* into v_run
  from event.reconciliation r
  where r.guild_id = accept_reconciliation.guild_id
  order by r.began_at desc, r.reconciliation_id desc
  limit 1
  for update;
  if v_run.state is distinct from 'refused' then
    perform app._refuse('nothing_to_accept', coalesce(v_run.state::text, 'not there'));
  end if;

  update event.reconciliation r
  set state = 'accepted', effects = event._mend(v_run.guild_id, v_run.reconciliation_id)
  where r.guild_id = v_run.guild_id and r.reconciliation_id = v_run.reconciliation_id
  returning r.* into strict v_run;

  v_outcome := event._outcome(v_run);
  perform app._close_call(accept_reconciliation.guild_id, v_call, to_jsonb(v_outcome));
  return v_outcome;
end;
$$;

comment on function event.accept_reconciliation is
'Lets the latest comparison through that was refused because so much differed, see event.reconciliation and event.finding.
What still differs, by what is known now, is mended. Refuses: U0GLD, U0REC the latest one was not refused, U0KEY.';

grant execute on function event.accept_reconciliation to guildkeeper_admin;

commit;
