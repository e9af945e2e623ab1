-- Deploy guildkeeper:stats/_seal_voice to pg

begin;
set local role guildkeeper_owner;

create function stats._seal_voice()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stats.day k
  set is_sealed = true
  from (select distinct g.guild_id, g.day from gone g where g.counted >= 60) v
  where k.guild_id = v.guild_id and k.day between v.day and v.day + 27 and not k.is_sealed;
  return null;
end;
$$;

comment on function stats._seal_voice is
'When it is forgotten who was in voice on a day, how many were active on it, and in the four weeks after, stays as it was told.';

create trigger stats_seal_voice
after delete on voice.day
referencing old table as gone
for each statement execute function stats._seal_voice();

commit;
