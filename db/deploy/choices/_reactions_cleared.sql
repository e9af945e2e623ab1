-- Deploy guildkeeper:choices/_reactions_cleared to pg

begin;
set local role guildkeeper_owner;

create function choices._reactions_cleared(menu menus.menu_facts, option integer, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform choices._forget_reactions(menu.guild_id, menu.number, _reactions_cleared.option);
  perform menus._cleared(menu.guild_id, menu.number, _reactions_cleared.option, _reactions_cleared.at);
end;
$$;

comment on function choices._reactions_cleared is
'Effects: somebody removed all reactions from a menu, or (option) all with one emoji. Everybody keeps their roles, and the bot''s
own reactions come back.';

commit;
