-- Deploy guildkeeper:app/_require_channel to pg

begin;
set local role guildkeeper_owner;

create function app._require_channel(guild_id bigint, channel_id bigint)
returns app.channel
language plpgsql stable
as $$
declare
  v_channel app.channel;
begin
  select c.* into v_channel
  from app.channel c
  where c.guild_id = _require_channel.guild_id and c.channel_id = _require_channel.channel_id and c.deleted_at is null;

  if not found then
    perform app._refuse('unknown_channel', coalesce(_require_channel.channel_id::text, 'null'));
  end if;
  return v_channel;
end;
$$;

comment on function app._require_channel is
'The channel of this guild; refuses one that is unknown, deleted or another guild''s (U0CHN).';

commit;
