-- Deploy guildkeeper:choices/_clear_reaction to pg

begin;
set local role guildkeeper_owner;

create function choices._clear_reaction(menu menus.menu_facts, option menus.option_facts, member_id bigint, at timestamptz)
returns void
language plpgsql
as $$
begin
  update choices.choice c
  set reactions = 0
  where c.guild_id = option.guild_id
    and c.menu = option.menu
    and c.option = option.number
    and c.member_id = _clear_reaction.member_id
    and c.reactions > 0;
  if found and menu.message_id is not null then
    perform discord.remove_reaction(
      menu.guild_id, menu.channel_id, menu.message_id, menus._emoji_name(option.emoji), _clear_reaction.member_id,
      at => _clear_reaction.at
    );
  end if;
end;
$$;

comment on function choices._clear_reaction is
'Effect: takes a member''s reaction off the message, if there is one. That it is gone comes back as an event, and changes
nothing.';

commit;
