-- Deploy guildkeeper:menus/remove to pg

begin;
set local role guildkeeper_owner;

create function menus.remove(
  guild_id bigint,
  menu bigint,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns menus.menu_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_menu menus.menu;
  v_row menus.menu_row;
  v_call app.call := app._open_call(
    remove.guild_id, 'menus.remove', jsonb_build_object('menu', remove.menu), remove.actor_id, remove.key, remove.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform roles._require_manager(remove.guild_id, facts, remove.actor_id);
  perform from menus.counter c where c.guild_id = remove.guild_id for update;
  v_menu := menus._hold_menu(remove.guild_id, remove.menu);
  v_row := menus._menu_row(v_menu, null, null);
  perform menus._leave_group(v_menu);
  perform menus._lift(v_menu, remove.at);
  update menus.menu m
  set removed_at = remove.at, changed_at = remove.at
  where m.guild_id = remove.guild_id and m.number = v_menu.number;

  perform app._close_call(remove.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function menus.remove is
'Removes a menu and its message for good, and returns what it was. Everybody keeps the roles that they chose. Its number is not
given again. Refuses: U0GLD, U0PRM, U0FCT, U0MNU, U0TIM, U0KEY.';

grant execute on function menus.remove to guildkeeper_bot, guildkeeper_admin;

commit;
