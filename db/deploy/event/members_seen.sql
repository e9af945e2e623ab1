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
  v_unasked bigint[];
  v_to_id bigint := (select max(a) from unnest(members_seen.asked) a);
begin
  select r.* into v_run
  from event.reconciliation r
  where r.guild_id = members_seen.guild_id and r.reconciliation_id = members_seen.reconciliation_id
  for update;
  if v_run.state is distinct from 'running' or v_to_id <= v_run.to_id then
    return;  -- broken off, or told before
  end if;

  v_unasked := array(select n.member_id from event._to_look_at(v_run) n where n.is_known and n.member_id < v_to_id);
  v_known := array(
    select m from app.member m where m.guild_id = members_seen.guild_id and m.member_id = any (members_seen.asked)
  );
  perform app._see_members(members_seen.guild_id, members_seen.members, members_seen.at);
  perform roles._compare(members_seen.guild_id, v_known, members_seen.at);

  perform event._look_at(
    v_run, array(select s.member_id from unnest(members_seen.members) s) || v_unasked, members_seen.absent, v_to_id,
    members_seen.at
  );
end;
$$;

comment on function event.members_seen is
'What Discord says of the members that were `asked` for: those it found, and those it says are not there. Of whom it says
nothing, nothing is known. Keeps the facts, what people did with roles among them; who came back gets theirs. Notes who differs or
is gone, among those in between of whom it was known, too: event.reconciled mends.';

grant execute on function event.members_seen to guildkeeper_bot;

commit;
