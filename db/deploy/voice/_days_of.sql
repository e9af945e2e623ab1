-- Deploy guildkeeper:voice/_days_of to pg

begin;
set local role guildkeeper_owner;

create function voice._days_of(guild_id bigint, member_id bigint, since date, last date)
returns setof voice.active_day
language sql stable
as $$
  select d.day, d.member_id, d.connected, d.counted, d.counted >= 60
  from voice.day d
  where d.guild_id = _days_of.guild_id and d.member_id = _days_of.member_id and d.day between _days_of.since and _days_of.last;
$$;

comment on function voice._days_of is 'On which of these days a member was in voice, as far as that is settled.';

commit;
