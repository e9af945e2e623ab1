-- Deploy guildkeeper:event/voice_seen to pg

begin;
set local role guildkeeper_owner;

create function event.voice_seen(
  guild_id bigint,
  states app.voice_state[],
  heard_until timestamptz default null,
  at timestamptz default now()
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform voice._seen(
    voice_seen.guild_id, voice_seen.states,
    coalesce(voice_seen.heard_until, (
      select max(a.from_at) from event.absence a where a.guild_id = voice_seen.guild_id and a.until_at <= voice_seen.at
    )),
    voice_seen.at
  );
end;
$$;

comment on function event.voice_seen is
'All who are in voice in a guild, told after each new session of the gateway: it replaces what was known, see voice._seen.
`heard_until` is until when the last session was heard; null: as its absence says.';

grant execute on function event.voice_seen to guildkeeper_bot;

commit;
