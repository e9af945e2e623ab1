-- Deploy guildkeeper:event/members_seen to pg

begin;
set local role guildkeeper_owner;

create function event.members_seen(
  guild_id bigint,
  reconciliation_id bigint,
  asked bigint[],
  members app.seen_member[],
  absent bigint[],
  at timestamptz default now()
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_run event.reconciliation;
  v_known app.member[];
  v_to_id bigint := (select max(a) from unnest(members_seen.asked) a);
begin
  select r.* into v_run
  from event.reconciliation r
  where r.guild_id = members_seen.guild_id and r.reconciliation_id = members_seen.reconciliation_id
  for update;
  if v_run.state is distinct from 'running' or v_to_id <= v_run.to_id then
    return;  -- broken off, or told before
  end if;

  v_known := array(
    select m from app.member m where m.guild_id = members_seen.guild_id and m.member_id = any (members_seen.asked)
  );
  perform app._see_members(members_seen.guild_id, members_seen.members, members_seen.at);
  perform roles._compare(members_seen.guild_id, v_known, members_seen.at);

  insert into event.finding (guild_id, reconciliation_id, member_id, kind, at)
  select v_run.guild_id, v_run.reconciliation_id, d.member_id, 'different'::event.finding_kind, members_seen.at
  from event._differing(members_seen.guild_id, array(select s.member_id from unnest(members_seen.members) s)) as d (member_id)
  union all
  select v_run.guild_id, v_run.reconciliation_id, m.member_id, 'gone', members_seen.at
  from app.member m
  where m.guild_id = members_seen.guild_id
    and m.member_id = any (members_seen.absent)
    and m.left_at is null
    and m.seen_at <= members_seen.at;

  update event.reconciliation r
  set to_id = v_to_id,
      looked_at = r.looked_at + cardinality(members_seen.members) + cardinality(members_seen.absent)
  where r.guild_id = v_run.guild_id and r.reconciliation_id = v_run.reconciliation_id;
end;
$$;

comment on function event.members_seen is
'What Discord says of the members that were `asked` for: those it found, and those it says are not there. Of whom it says
nothing, nothing is known. Keeps the facts, what people did with roles among them, and notes who differs or is gone; nothing is
done before event.reconciled.';

grant execute on function event.members_seen to guildkeeper_bot;

commit;
