-- Deploy guildkeeper:stats/_follow_voice to pg

begin;
set local role guildkeeper_owner;

create function stats._follow_voice()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_today date;
begin
  select (p.folded_until at time zone p.time_zone)::date into strict v_today
  from stats.progress p where p.guild_id = new.guild_id for update;
  if new.day < v_today then
    insert into stats.stale_day (guild_id, day) values (new.guild_id, new.day)
    on conflict on constraint stale_day_pkey do nothing;
  end if;

  if new.counted >= 60 then
    insert into stats.member as m (guild_id, member_id, first_day, last_day)
    values (new.guild_id, new.member_id, new.day, new.day)
    on conflict on constraint member_pkey do update
    set first_day = least(m.first_day, excluded.first_day), last_day = greatest(m.last_day, excluded.last_day);
  else
    perform stats._look_again(new.guild_id, array[new.member_id], new.day);
  end if;
  return null;
end;
$$;

comment on function stats._follow_voice is
'Who was in voice for a minute that counts was active on that day, and is not when it turns out to be less. It runs when the
settlement is done: days are locked after what voice gives.';

create constraint trigger stats_follow_new_voice
after insert on voice.day
deferrable initially deferred
for each row when (new.counted >= 60)
execute function stats._follow_voice();

create constraint trigger stats_follow_voice
after update on voice.day
deferrable initially deferred
for each row when ((new.counted >= 60) <> (old.counted >= 60))
execute function stats._follow_voice();

commit;
