-- Deploy guildkeeper:voice/_settle to pg

begin;
set local role guildkeeper_owner;

create function voice._settle(guild_id bigint, day date, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_settings voice.settings;
  v_zone text := (select s.time_zone from app.settings s where s.guild_id = _settle.guild_id);
  v_since timestamptz := _settle.day::timestamp at time zone v_zone;
  v_until timestamptz := least((_settle.day + 1)::timestamp at time zone v_zone, _settle.at);
  v_found voice.counted[];
  v_awards leveling.voice_award[];
begin
  select s.* into strict v_settings from voice.settings s where s.guild_id = _settle.guild_id for share;  -- see voice._hold
  if v_since >= v_until then
    return;
  end if;

  v_found := array(
    select c from voice._counted(_settle.guild_id, v_since, v_until, v_settings.min_members, v_settings.count_muted) c
  );
  -- Who turns out not to have been there at all.
  update voice.day d
  set connected = 0, counted = 0
  where d.guild_id = _settle.guild_id
    and d.day = _settle.day
    and d.connected > 0
    and not exists (select from unnest(v_found) f where f.member_id = d.member_id);

  with counted as materialized (
    select f.member_id, sum(f.connected) as connected, sum(f.counted) as counted,
      (array_agg(f.channel_id order by f.counted desc, f.channel_id))[1] as channel_id
    from unnest(v_found) f
    group by f.member_id
  ),
  known as (
    select d.member_id, d.paid_minutes from voice.day d where d.guild_id = _settle.guild_id and d.day = _settle.day
  ),
  due as (
    select c.member_id, c.channel_id, greatest(
      floor(least(c.counted, extract(epoch from v_settings.daily_cap)) / 60)::integer - coalesce(k.paid_minutes, 0), 0
    ) as minutes
    from counted c
    left join known k on k.member_id = c.member_id
  ),
  kept as (
    insert into voice.day as d (guild_id, day, member_id, connected, counted, paid_minutes)
    select _settle.guild_id, _settle.day, c.member_id, c.connected, c.counted, u.minutes
    from counted c
    join due u on u.member_id = c.member_id
    order by c.member_id
    on conflict on constraint day_pkey do update
    set connected = excluded.connected, counted = excluded.counted, paid_minutes = d.paid_minutes + excluded.paid_minutes
  )
  select array_agg(row(u.member_id, u.channel_id, u.minutes * v_settings.xp)::leveling.voice_award
    order by u.member_id) into v_awards
  from due u
  where u.minutes > 0 and v_settings.xp > 0;
  perform voice._keep_channels(_settle.guild_id, _settle.day, v_found);

  if v_awards is not null then
    update voice.day d
    set xp = d.xp + a.xp
    from leveling._award_voice(_settle.guild_id, v_awards, _settle.at) a
    where d.guild_id = _settle.guild_id and d.day = _settle.day and d.member_id = a.member_id;
  end if;
end;
$$;

comment on function voice._settle is
'What a day in voice was, up to now: seconds of each member and in each channel, and XP for whole counted minutes that were not
paid yet. The same again pays nothing; what turns out to be less takes nothing back, and is made up for by what follows.';

commit;
