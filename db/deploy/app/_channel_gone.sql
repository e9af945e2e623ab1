-- Deploy guildkeeper:app/_channel_gone to pg

begin;
set local role guildkeeper_owner;

create function app._channel_gone(guild_id bigint, channel_id bigint, at timestamptz)
returns void
language plpgsql
as $$
begin
  update app.channel c
  set deleted_at = _channel_gone.at
  where c.guild_id = _channel_gone.guild_id and c.channel_id = _channel_gone.channel_id and c.deleted_at is null;
end;
$$;

comment on function app._channel_gone is 'Marks a channel as deleted: Discord does not know it any more.';

commit;
