-- Deploy guildkeeper:menus/_add_option to pg

begin;
set local role guildkeeper_owner;

create function menus._add_option(menu menus.menu, role_id bigint, facts roles.facts, actor_id bigint, at timestamptz)
returns menus.option_row
language plpgsql
as $$
declare
  v_option menus.option := menus._edited_option(_add_option.menu, null);
begin
  v_option.role_ids := menus._require_roles(menu.guild_id, array[_add_option.role_id], facts, _add_option.actor_id);
  v_option.label := menus._require_line('label', menus._role_names(menu.guild_id, v_option.role_ids), 80);
  v_option.emoji := menus._free_emoji(_add_option.menu);
  return menus._option_row(menus._store_option(v_option, _add_option.at));
end;
$$;

comment on function menus._add_option is
'Effects: a role becomes an option of a menu that is locked. Refuses: U0MNX, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG.';

commit;
