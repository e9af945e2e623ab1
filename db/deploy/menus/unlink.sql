-- Deploy guildkeeper:menus/unlink to pg

begin;
set local role guildkeeper_owner;

create function menus.unlink(
  guild_id bigint,
  menu bigint,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns bigint[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_menu menus.menu;
  v_left bigint[];
  v_call app.call := app._open_call(
    unlink.guild_id, 'menus.unlink', jsonb_build_object('menu', unlink.menu), unlink.actor_id, unlink.key, unlink.at
  );
begin
  if v_call.result is not null then
    return array(select e::bigint from jsonb_array_elements_text(v_call.result) e);
  end if;

  perform roles._require_manager(unlink.guild_id, facts, unlink.actor_id);
  perform from menus.counter c where c.guild_id = unlink.guild_id for update;
  v_menu := menus._require_menu(unlink.guild_id, unlink.menu);
  v_left := array_remove(menus._group(unlink.guild_id, v_menu.group_number), v_menu.number);
  if v_left = '{}' then
    perform app._refuse('not_linked', v_menu.number::text);
  end if;

  perform menus._leave_group(v_menu);
  perform app._close_call(unlink.guild_id, v_call, to_jsonb(v_left));
  return v_left;
end;
$$;

comment on function menus.unlink is
'Takes a menu out of its group; the others stay linked, and their numbers are returned. Refuses: U0GLD, U0PRM, U0FCT, U0MNU,
U0NLK it is linked to none, U0TIM, U0KEY.';

grant execute on function menus.unlink to guildkeeper_bot, guildkeeper_admin;

commit;
