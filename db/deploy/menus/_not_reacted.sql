-- Deploy guildkeeper:menus/_not_reacted to pg

begin;
set local role guildkeeper_owner;

create function menus._not_reacted(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_unknown_emoji constant integer := 10014;
begin
  if (_not_reacted.arguments ->> 'code')::integer = c_unknown_emoji then
    update menus.option o
    set emoji_gone = true
    where o.guild_id = _not_reacted.guild_id
      and o.menu = (_not_reacted.arguments ->> 'menu')::bigint
      and o.number = (_not_reacted.arguments ->> 'option')::integer
      and o.emoji = _not_reacted.arguments ->> 'emoji';
  else
    perform menus._not_posted(_not_reacted.guild_id, _not_reacted.arguments, _not_reacted.at);
  end if;
end;
$$;

comment on function menus._not_reacted is
'Work due when the bot could not react: its emoji is deleted (10014), or the message is, or it may not: see menus.health.';

select outbox._register('menus._not_reacted');

commit;
