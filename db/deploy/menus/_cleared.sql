-- Deploy guildkeeper:menus/_cleared to pg

begin;
set local role guildkeeper_owner;

create function menus._cleared(guild_id bigint, menu bigint, option integer, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_menu menus.menu := menus._require_menu(_cleared.guild_id, _cleared.menu);
begin
  perform menus._react_to_all(v_menu, _cleared.at);
  if _cleared.option is null then
    perform discord.post_notice(_cleared.guild_id, 'menus.cleared', to_jsonb(menus._notice(v_menu)), at => _cleared.at);
  end if;
end;
$$;

comment on function menus._cleared is
'Effects: somebody removed all reactions from a menu, or (option) all with one emoji: the bot''s own come back, and of all at once
those who run the guild are told.';

commit;
