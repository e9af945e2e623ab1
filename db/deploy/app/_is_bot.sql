-- Deploy guildkeeper:app/_is_bot to pg

begin;
set local role guildkeeper_owner;

create function app._is_bot(guild_id bigint, member_id bigint)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from app.member m
    where m.guild_id = _is_bot.guild_id and m.member_id = _is_bot.member_id and m.is_bot
  );
end;
$$;

comment on function app._is_bot is
'Whether a member is known to be an application. Nobody knows of one that the bot was never told of.';

commit;
