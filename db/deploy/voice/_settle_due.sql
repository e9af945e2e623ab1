-- Deploy guildkeeper:voice/_settle_due to pg

begin;
set local role guildkeeper_owner;

create function voice._settle_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_zone text := (select s.time_zone from app.settings s where s.guild_id = _settle_due.guild_id);
  v_is_busy boolean;
  v_day date;
begin
  -- Who is in voice now counts from the last time that was settled on; a midnight may lie between.
  insert into voice.stale_day (guild_id, day)
  select distinct p.guild_id, d::date
  from voice.present p
  cross join lateral generate_series(
    greatest((p.since at time zone v_zone)::date, (_settle_due.at at time zone v_zone)::date - 1),
    (_settle_due.at at time zone v_zone)::date, interval '1 day'
  ) d
  where p.guild_id = _settle_due.guild_id and p.channel_id is not null
  order by 1, 2
  on conflict on constraint stale_day_pkey do nothing;
  v_is_busy := exists (select from voice.present p where p.guild_id = _settle_due.guild_id and p.channel_id is not null);

  for v_day in
    select s.day from voice.stale_day s where s.guild_id = _settle_due.guild_id order by s.day limit 3
  loop
    perform voice._settle(_settle_due.guild_id, v_day, _settle_due.at);
    delete from voice.stale_day s where s.guild_id = _settle_due.guild_id and s.day = v_day;
  end loop;

  if v_is_busy or exists (select from voice.stale_day s where s.guild_id = _settle_due.guild_id) then
    perform voice._schedule(_settle_due.guild_id, _settle_due.at);
  end if;
end;
$$;

comment on function voice._settle_due is
'Work due every five minutes while somebody is in voice, and once more after: settles the days that have changed, three at once.';

select outbox._register('voice._settle_due');

commit;
