-- Deploy guildkeeper:menus/_lift to pg

begin;
set local role guildkeeper_owner;

create function menus._lift(menu menus.menu, at timestamptz)
returns void
language plpgsql
as $$
begin
  if menu.message_id is null then
    return;
  elsif menu.is_own then
    perform discord.delete_message(menu.guild_id, menu.channel_id, menu.message_id);
    return;
  end if;
  perform discord.remove_reaction(
    menu.guild_id, menu.channel_id, menu.message_id, menus._emoji_name(o.emoji), at => _lift.at
  )
  from menus._options(menu.guild_id, menu.number) o;
end;
$$;

comment on function menus._lift is
'Effects: takes a menu off its message: the bot''s own is deleted, and from somebody''s message it takes its reactions.';

commit;
