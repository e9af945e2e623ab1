-- Deploy guildkeeper:voice/_seen to pg

begin;
set local role guildkeeper_owner;

create function voice._seen(guild_id bigint, states app.voice_state[], heard_until timestamptz, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_settings voice.settings;
  v_present voice.present;
  v_state app.voice_state;
  v_until timestamptz := least(_seen.heard_until, _seen.at);
begin
  select s.* into v_settings from voice.settings s where s.guild_id = _seen.guild_id and s.enabled;
  if not found then
    return;
  end if;

  for v_present in
    select p.* from voice.present p
    where p.guild_id = _seen.guild_id and p.channel_id is not null and p.heard_at < _seen.at
    order by p.member_id
    for update
  loop
    select s.* into v_state from unnest(_seen.states) s where s.member_id = v_present.member_id;
    if v_state.channel_id = v_present.channel_id and v_state.flags = v_present.flags
      and _seen.at - greatest(v_until, v_present.heard_at) <= v_settings.bridge_gap
    then
      update voice.present p
      set is_bridged = true, heard_at = _seen.at
      where p.guild_id = _seen.guild_id and p.member_id = v_present.member_id;
    else
      perform voice._close(v_present, greatest(v_until, v_present.heard_at));
      update voice.present p
      set channel_id = null, since = _seen.at, heard_at = _seen.at, is_bridged = false
      where p.guild_id = _seen.guild_id and p.member_id = v_present.member_id;
    end if;
  end loop;

  perform voice._enter(_seen.guild_id, _seen.states, _seen.at);
  perform voice._schedule(_seen.guild_id, _seen.at);
end;
$$;

comment on function voice._seen is
'All who are in voice in a guild, as a new session is told: it replaces what was known. Who is where they were goes on over a
short time in which nobody listened, and is marked; who is not was there until that began.';

commit;
