-- Deploy guildkeeper:menus/_retire_emoji to pg

begin;
set local role guildkeeper_owner;

create function menus._retire_emoji(option menus.option, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform discord.clear_reactions(
    m.guild_id, m.channel_id, m.message_id, menus._emoji_name(option.emoji), at => _retire_emoji.at
  )
  from menus.menu m
  where m.guild_id = option.guild_id and m.number = option.menu and m.kind = 'reaction' and m.message_id is not null;
end;
$$;

comment on function menus._retire_emoji is
'Effect: an option has this emoji no more: the reactions with it are cleared. Who holds the option keeps it.';

commit;
