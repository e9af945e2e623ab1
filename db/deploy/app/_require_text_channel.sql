-- Deploy guildkeeper:app/_require_text_channel to pg

begin;
set local role guildkeeper_owner;

create function app._require_text_channel(guild_id bigint, channel_id bigint)
returns app.channel
language plpgsql stable
as $$
declare
  c_without_messages constant integer[] := array[4, 14, 15, 16];  -- categories, directories, forums, media channels
  v_channel app.channel := app._require_channel(_require_text_channel.guild_id, _require_text_channel.channel_id);
begin
  if v_channel.kind = any (c_without_messages) then
    perform app._refuse('silent_channel', v_channel.name);
  end if;
  return v_channel;
end;
$$;

comment on function app._require_text_channel is
'The channel of this guild; refuses one that it does not have (U0CHN), or in which nothing can be written (U0CHT).';

commit;
