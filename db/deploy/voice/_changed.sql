-- Deploy guildkeeper:voice/_changed to pg

begin;
set local role guildkeeper_owner;

create function voice._changed(guild_id bigint, states app.voice_state[])
returns void
language plpgsql
as $$
declare
  v_state app.voice_state;
begin
  if not exists (select from voice.settings s where s.guild_id = _changed.guild_id and s.enabled) then
    return;
  end if;

  -- Members in their order, each one's states by time: so that nobody waits for each other.
  for v_state in
    select s.* from unnest(_changed.states) s where s.member_id > 0 order by s.member_id, s.at
  loop
    perform voice._hear(_changed.guild_id, v_state);
  end loop;
  perform voice._schedule(_changed.guild_id, (select max(s.at) from unnest(_changed.states) s));
end;
$$;

comment on function voice._changed is
'Members of a guild joined, moved, muted or left: a batch, in any order, told as often as it may be.';

commit;
