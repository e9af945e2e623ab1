-- Deploy guildkeeper:voice/_enter to pg

begin;
set local role guildkeeper_owner;

create function voice._enter(guild_id bigint, states app.voice_state[], at timestamptz)
returns void
language plpgsql
as $$
begin
  insert into voice.present as p (guild_id, member_id, channel_id, flags, since, heard_at)
  select distinct on (s.member_id) _enter.guild_id, s.member_id, s.channel_id, s.flags, _enter.at, _enter.at
  from unnest(_enter.states) s
  where s.member_id > 0 and s.channel_id is not null
  order by s.member_id
  on conflict on constraint present_pkey do update
  set channel_id = excluded.channel_id, flags = excluded.flags, since = excluded.since, heard_at = excluded.heard_at,
    is_bridged = false
  where p.channel_id is null and p.heard_at <= excluded.heard_at;
end;
$$;

comment on function voice._enter is 'These are in voice from now on, unless they are known to be.';

commit;
