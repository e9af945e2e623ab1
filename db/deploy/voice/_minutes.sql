-- Deploy guildkeeper:voice/_minutes to pg

begin;
set local role guildkeeper_owner;

create function voice._minutes(settings voice.settings, days integer, at timestamptz)
returns table (member_id bigint, minutes bigint)
language sql stable
as $$
  select c.member_id, sum(floor(least(c.counted, extract(epoch from (_minutes.settings).daily_cap)) / 60))::bigint
  from app.settings z
  cross join lateral generate_series(
    (_minutes.at at time zone z.time_zone)::date - (_minutes.days - 1), (_minutes.at at time zone z.time_zone)::date,
    interval '1 day'
  ) d
  cross join lateral (
    select k.member_id, sum(k.counted) as counted
    from voice._counted(
      z.guild_id, d at time zone z.time_zone, least((d + interval '1 day') at time zone z.time_zone, _minutes.at),
      (_minutes.settings).min_members, (_minutes.settings).count_muted
    ) k
    group by k.member_id
  ) c
  where z.guild_id = (_minutes.settings).guild_id
  group by c.member_id;
$$;

comment on function voice._minutes is 'Whole minutes of each member that would have counted in the last days by these settings.';

commit;
