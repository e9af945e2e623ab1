-- Deploy guildkeeper:event/reconcile to pg

begin;
set local role guildkeeper_owner;

create function event.reconcile(guild_id bigint, at timestamptz default now())
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_last event.reconciliation;
  v_from_id bigint := 0;
  v_reconciliation_id bigint;
begin
  select r.* into v_last
  from event.reconciliation r
  where r.guild_id = reconcile.guild_id
  order by r.began_at desc, r.reconciliation_id desc
  limit 1
  for update;

  if v_last.state in ('running', 'broken off') then
    v_from_id := v_last.from_id;
    update event.reconciliation r
    set state = 'broken off', ended_at = reconcile.at
    where r.guild_id = v_last.guild_id and r.reconciliation_id = v_last.reconciliation_id and r.state = 'running';
  elsif v_last.looked_at >= 5000 then
    v_from_id := v_last.to_id;
  end if;

  insert into event.reconciliation (guild_id, began_at, from_id, to_id)
  values (reconcile.guild_id, reconcile.at, v_from_id, v_from_id)
  returning reconciliation.reconciliation_id into strict v_reconciliation_id;
  return v_reconciliation_id;
end;
$$;

comment on function event.reconcile is
'Begins a comparison of what Discord says of a guild''s members with what the database wants, and returns its id: to be
followed by event.wanted and event.members_seen until nobody is wanted, then event.reconciled. One that is running is broken
off. It begins where the last one stopped, if that was not at the end.';

grant execute on function event.reconcile to guildkeeper_bot;

commit;
