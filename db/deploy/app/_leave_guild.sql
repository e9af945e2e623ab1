-- Deploy guildkeeper:app/_leave_guild to pg

begin;
set local role guildkeeper_owner;

create function app._leave_guild(guild_id bigint, at timestamptz)
returns void
language plpgsql
as $$
begin
  update app.guild g set left_at = _leave_guild.at where g.guild_id = _leave_guild.guild_id and g.left_at is null;
end;
$$;

comment on function app._leave_guild is 'The bot is in a guild no more. A guild that nobody registered is no news.';

commit;
