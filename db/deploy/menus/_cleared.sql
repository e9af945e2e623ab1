-- Deploy guildkeeper:menus/_cleared to pg

begin;
set local role guildkeeper_owner;

create function menus._cleared(menu menus.menu, option integer, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform menus._forget_reactions(menu.guild_id, menu.number, _cleared.option);
  perform menus._react_to_all(_cleared.menu, _cleared.at);
  if _cleared.option is null then
    perform discord.post_notice(
      menu.guild_id, 'menus.cleared', to_jsonb(menus._told(_cleared.menu, null)), at => _cleared.at
    );
  end if;
end;
$$;

comment on function menus._cleared is
'Effects: somebody removed all reactions from a menu, or (option) all with one emoji. Everybody keeps their roles, the bot''s own
reactions come back, and of all at once those who run the guild are told.';

commit;
