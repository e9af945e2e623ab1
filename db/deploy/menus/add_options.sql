-- Deploy guildkeeper:menus/add_options to pg

begin;
set local role guildkeeper_owner;

create function menus.add_options(
  guild_id bigint,
  menu bigint,
  role_ids bigint[],
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns setof menus.option_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_menu menus.menu;
  v_role_id bigint;
  v_rows menus.option_row[] := '{}';
  v_call app.call := app._open_call(
    add_options.guild_id, 'menus.add_options', jsonb_build_object('menu', add_options.menu, 'role_ids', add_options.role_ids),
    add_options.actor_id, add_options.key, add_options.at
  );
begin
  if v_call.result is not null then
    return query select * from jsonb_populate_recordset(null::menus.option_row, v_call.result);
    return;
  end if;

  perform roles._require_manager(add_options.guild_id, facts, add_options.actor_id);
  v_menu := menus._hold_menu(add_options.guild_id, add_options.menu);
  perform app._require_amount(coalesce(cardinality(add_options.role_ids), 0), 1, 25);
  foreach v_role_id in array add_options.role_ids loop
    continue when exists (
      select from menus._options(add_options.guild_id, add_options.menu) o where o.role_ids = array[v_role_id]
    );
    v_rows := v_rows || menus._add_option(v_menu, v_role_id, facts, add_options.actor_id, add_options.at);
  end loop;
  perform app._close_call(add_options.guild_id, v_call, to_jsonb(v_rows));
  return query select * from unnest(v_rows);
end;
$$;

comment on function menus.add_options is
'Each of these roles, 1 to 25 of them, becomes an option of a menu, in their order and called like the role; in a menu of
reactions with a free letter as emoji. Those that an option gives already are left out: Discord sends again what was chosen
before. menus.set_option changes what they are called. All of them or none. Refuses: U0GLD, U0PRM, U0FCT, U0MNU, U0AMT, U0MNX,
U0ROL, U0HIR, U0ABV, U0DNG, U0TIM, U0KEY.';

grant execute on function menus.add_options to guildkeeper_bot, guildkeeper_admin;

commit;
