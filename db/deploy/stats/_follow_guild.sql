-- Deploy guildkeeper:stats/_follow_guild to pg

begin;
set local role guildkeeper_owner;

create function stats._follow_guild()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_zone text := (select s.time_zone from app.settings s where s.guild_id = new.guild_id);
  v_day timestamptz := date_trunc('day', new.seen_at, v_zone);
begin
  insert into stats.progress (guild_id, began_at, facts_from, folded_until, time_zone)
  values (new.guild_id, new.seen_at, '2015-01-01Z', v_day, v_zone)
  on conflict on constraint progress_pkey do nothing;
  return null;
end;
$$;

comment on function stats._follow_guild is 'A guild that is registered is counted from that day on.';

create trigger stats_follow_guild
after insert on app.guild
for each row execute function stats._follow_guild();

insert into stats.progress (guild_id, began_at, facts_from, folded_until, time_zone)
select s.guild_id, now(), '2015-01-01Z', d.day, s.time_zone
from app.settings s
cross join lateral (select date_trunc('day', now(), s.time_zone) as day) d;

commit;
