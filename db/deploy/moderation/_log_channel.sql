-- Deploy guildkeeper:moderation/_log_channel to pg

begin;
set local role guildkeeper_owner;

create function moderation._log_channel(guild_id bigint)
returns bigint
language plpgsql stable
as $$
begin
  return (
    select c.channel_id
    from moderation.settings s
    join app.channel c on c.guild_id = s.guild_id and c.channel_id = s.log_channel_id and c.deleted_at is null
    where s.guild_id = _log_channel.guild_id
  );
end;
$$;

comment on function moderation._log_channel is 'The channel of the guild''s case log; null: it has none, or it was deleted.';

commit;
