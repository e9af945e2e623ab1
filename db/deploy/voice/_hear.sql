-- Deploy guildkeeper:voice/_hear to pg

begin;
set local role guildkeeper_owner;

create function voice._hear(guild_id bigint, state app.voice_state)
returns void
language plpgsql
as $$
declare
  v_present voice.present;
begin
  select p.* into v_present
  from voice.present p
  where p.guild_id = _hear.guild_id and p.member_id = (_hear.state).member_id
  for update;

  if v_present.heard_at >= (_hear.state).at then
    return;  -- an older word, or the same again
  end if;
  if v_present.channel_id = (_hear.state).channel_id and v_present.flags = (_hear.state).flags then
    update voice.present p
    set heard_at = (_hear.state).at
    where p.guild_id = _hear.guild_id and p.member_id = (_hear.state).member_id;
    return;
  end if;

  -- What happened at a time that nobody knows earns nobody anything.
  perform voice._close(v_present, least((_hear.state).at, (_hear.state).known_until));
  insert into voice.present as p (guild_id, member_id, channel_id, flags, since, heard_at)
  values (
    _hear.guild_id, (_hear.state).member_id, (_hear.state).channel_id, (_hear.state).flags, (_hear.state).at, (_hear.state).at
  )
  on conflict on constraint present_pkey do update
  set channel_id = excluded.channel_id, flags = excluded.flags, since = excluded.since, heard_at = excluded.heard_at,
    is_bridged = false;
end;
$$;

comment on function voice._hear is
'Where somebody is in voice now. The same place and flags only say that they are still there, anything else ends a stretch and
begins another; an older word changes nothing.';

commit;
