-- Deploy guildkeeper:event/voice_changed to pg

begin;
set local role guildkeeper_owner;

create function event.voice_changed(guild_id bigint, states app.voice_state[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform voice._changed(voice_changed.guild_id, voice_changed.states);
end;
$$;

comment on function event.voice_changed is
'The front door for who joins, moves, mutes or leaves in voice: a batch of a guild, each with the time at which it was heard.
Absolute, so told twice it is the same, and an older word never replaces a newer one. A guild that nobody registered is passed
over.';

grant execute on function event.voice_changed to guildkeeper_bot;

commit;
