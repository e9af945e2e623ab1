-- Deploy guildkeeper:voice/_days to pg

begin;
set local role guildkeeper_owner;

create type voice.active_day as (day date, member_id bigint, connected integer, counted integer, is_active boolean);
comment on type voice.active_day is
'Seconds of a member in voice on a day, and of these the ones that count; active: a minute of them at least.';

create function voice._days(guild_id bigint, since date, last date)
returns setof voice.active_day
language sql stable
as $$
  select d.day, d.member_id, d.connected, d.counted, d.counted >= 60
  from voice.day d
  where d.guild_id = _days.guild_id and d.day between _days.since and _days.last;
$$;

comment on function voice._days is 'Who was in voice on these days, as far as that is settled.';

commit;
