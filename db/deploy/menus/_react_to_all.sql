-- Deploy guildkeeper:menus/_react_to_all to pg

begin;
set local role guildkeeper_owner;

create function menus._react_to_all(menu menus.menu, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform discord.add_reaction(
    menu.guild_id, menu.channel_id, menu.message_id, menus._emoji_name(o.emoji), at => _react_to_all.at,
    on_failed => 'menus._not_reacted',
    arguments => jsonb_build_object('menu', o.menu, 'option', o.number, 'emoji', o.emoji)
  )
  from menus._options(menu.guild_id, menu.number) o
  where menu.kind = 'reaction' and menu.message_id is not null and not o.emoji_gone and menus._flaw(o.guild_id,
    o.role_ids) is null;
end;
$$;

comment on function menus._react_to_all is
'Effects: the bot reacts with the emoji of each option that can be chosen, in their order. Twice is harmless.';

commit;
