-- Deploy guildkeeper:stats/_count_active_days to pg

begin;
set local role guildkeeper_owner;

create function stats._count_active_days(guild_id bigint, member_id bigint, spans stats.span[])
returns bigint
language sql stable
as $$
  select count(*)
  from (
    select (s.since at time zone z.time_zone)::date as day, s.messages
    from rows from (
      unnest(_count_active_days.spans),
      unnest(stats._member_messages(_count_active_days.guild_id, _count_active_days.member_id, _count_active_days.spans, null))
    ) as s (since, until, messages)
    join app.settings z on z.guild_id = _count_active_days.guild_id
  ) s
  where s.messages > 0 or exists (
    select from voice._days_of(_count_active_days.guild_id, _count_active_days.member_id, s.day, s.day) v where v.is_active
  );
$$;

comment on function stats._count_active_days is 'On how many of these days a member wrote something, or was in voice.';

commit;
