-- Deploy guildkeeper:voice/_channel_days to pg

begin;
set local role guildkeeper_owner;

create function voice._channel_days(guild_id bigint, channel_id bigint, since date, last date)
returns table (day date, connected bigint, counted bigint)
language sql stable
as $$
  select d.day, d.connected, d.counted
  from voice.channel_day d
  where d.guild_id = _channel_days.guild_id
    and d.channel_id = _channel_days.channel_id
    and d.day between _channel_days.since and _channel_days.last;
$$;

comment on function voice._channel_days is
'How long members were in a voice channel on these days, all together, as far as that is settled.';

commit;
