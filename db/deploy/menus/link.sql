-- Deploy guildkeeper:menus/link to pg

begin;
set local role guildkeeper_owner;

create function menus.link(
  guild_id bigint,
  menu bigint,
  other bigint,
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
  v_other menus.menu;
  v_group bigint[];
  v_call app.call := app._open_call(
    link.guild_id, 'menus.link', jsonb_build_object('menu', link.menu, 'other', link.other), link.actor_id, link.key, link.at
  );
begin
  if v_call.result is not null then
    return array(select e::bigint from jsonb_array_elements_text(v_call.result) e);
  end if;

  perform roles._require_manager(link.guild_id, facts, link.actor_id);
  if link.menu = link.other then
    perform app._refuse('linked_to_itself');
  end if;
  perform from menus.counter c where c.guild_id = link.guild_id for update;
  v_menu := menus._require_menu(link.guild_id, link.menu);
  v_other := menus._require_menu(link.guild_id, link.other);
  update menus.menu m
  set group_number = least(v_menu.group_number, v_other.group_number)
  where m.guild_id = link.guild_id and m.group_number in (v_menu.group_number, v_other.group_number);

  v_group := menus._group(link.guild_id, least(v_menu.group_number, v_other.group_number));
  perform app._close_call(link.guild_id, v_call, to_jsonb(v_group));
  return v_group;
end;
$$;

comment on function menus.link is
'Links two menus, with all that they are linked to: from now on they are one group, in which a unique role, a binding choice and
the limits count over all of them. Which was linked to which does not matter. Returns the numbers of the group. Refuses: U0GLD,
U0PRM, U0FCT, U0LNK a menu to itself, U0MNU, U0TIM, U0KEY.';

grant execute on function menus.link to guildkeeper_bot, guildkeeper_admin;

commit;
