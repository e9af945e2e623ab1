-- Deploy guildkeeper:voice/_keep_channels to pg

begin;
set local role guildkeeper_owner;

create function voice._keep_channels(guild_id bigint, day date, parts voice.counted[])
returns void
language plpgsql
as $$
begin
  insert into voice.channel_day as d (guild_id, day, channel_id, connected, counted)
  select _keep_channels.guild_id, _keep_channels.day, f.channel_id, sum(f.connected), sum(f.counted)
  from unnest(_keep_channels.parts) f
  group by f.channel_id
  order by f.channel_id
  on conflict on constraint channel_day_pkey do update set connected = excluded.connected, counted = excluded.counted;

  delete from voice.channel_day d
  where d.guild_id = _keep_channels.guild_id
    and d.day = _keep_channels.day
    and not exists (select from unnest(_keep_channels.parts) f where f.channel_id = d.channel_id);
end;
$$;

comment on function voice._keep_channels is
'What a day was in voice channels, by what its members were found to have been in each; nothing else of that day stays.';

commit;
