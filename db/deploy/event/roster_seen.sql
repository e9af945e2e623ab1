-- Deploy guildkeeper:event/roster_seen to pg

begin;
set local role guildkeeper_owner;

create function event.roster_seen(
  guild_id bigint,
  after_id bigint,
  members app.seen_member[],
  is_end boolean,
  at timestamptz default now()
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ids bigint[] := array(select s.member_id from unnest(roster_seen.members) s);
  v_known app.member[];
begin
  insert into event.roster as r (guild_id, began_at, to_id, ended_at)
  select roster_seen.guild_id, roster_seen.at, coalesce(max(i), after_id), case when is_end then roster_seen.at end
  from unnest(v_ids) i
  on conflict on constraint roster_pkey do update
  set began_at = case when after_id = 0 then excluded.began_at else r.began_at end,
      to_id = excluded.to_id,
      ended_at = excluded.ended_at;

  v_known := array(
    select m from app.member m where m.guild_id = roster_seen.guild_id and m.member_id = any (v_ids)
  );
  perform app._see_members(roster_seen.guild_id, roster_seen.members, roster_seen.at);
  perform roles._compare(roster_seen.guild_id, v_known, roster_seen.at);
  perform roles._greet(
    roster_seen.guild_id,
    array(select i from unnest(v_ids) i except select k.member_id from unnest(v_known) k order by 1),
    roster_seen.at
  );
end;
$$;

comment on function event.roster_seen is
'A page of Discord''s list of a guild''s members: all with ids above after_id up to the last of them; with is_end, all there are.
`at` is when it was asked for. Keeps the facts, what people did with roles among them; who was not known is greeted, as nobody
heard them come. The same page again says nothing new.';

grant execute on function event.roster_seen to guildkeeper_bot;

commit;
