-- Deploy guildkeeper:stats/_follow_pause to pg

begin;
set local role guildkeeper_owner;

create function stats._follow_pause()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.enabled then
    update stats.pause p
    set until_at = greatest(now(), p.from_at)
    where p.guild_id = new.guild_id and p.what = tg_argv[0] and p.until_at = 'infinity';
  else
    insert into stats.pause as p (guild_id, what, from_at)
    values (new.guild_id, tg_argv[0], now())
    on conflict on constraint pause_pkey do update set until_at = 'infinity';
  end if;
  return null;
end;
$$;

comment on function stats._follow_pause is
'A pause begins when messages, or voice, are not to be counted any more, and ends when they are again.';

create trigger follow_pause
after update of enabled on stats.settings
for each row when (new.enabled <> old.enabled)
execute function stats._follow_pause('messages');

create trigger stats_follow_pause
after update of enabled on voice.settings
for each row when (new.enabled <> old.enabled)
execute function stats._follow_pause('voice');

commit;
