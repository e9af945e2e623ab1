-- Deploy guildkeeper:menus/preview to pg

begin;
set local role guildkeeper_owner;

create function menus.preview(guild_id bigint, menu bigint)
returns menus.shown
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(preview.guild_id);
  return menus._shown(menus._require_menu(preview.guild_id, preview.menu));
end;
$$;

comment on function menus.preview is 'A menu as its message shows it, posted or not. Refuses: U0GLD, U0MNU.';

grant execute on function menus.preview to guildkeeper_bot, guildkeeper_admin;

commit;
