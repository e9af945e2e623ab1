-- Deploy guildkeeper:menus/set_requirement to pg

begin;
set local role guildkeeper_owner;

create function menus.set_requirement(
  guild_id bigint,
  menu bigint,
  option integer default 0,
  required_role_ids bigint[] default null,
  requires_all boolean default null,
  forbidden_role_ids bigint[] default null,
  forbids_all boolean default null,
  level numeric default null,
  without text default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns menus.requirement_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row menus.requirement_row;
  v_call app.call := app._open_call(
    set_requirement.guild_id, 'menus.set_requirement',
    jsonb_strip_nulls(jsonb_build_object(
      'menu', set_requirement.menu, 'option', set_requirement.option, 'required_role_ids', set_requirement.required_role_ids,
      'requires_all', set_requirement.requires_all, 'forbidden_role_ids', set_requirement.forbidden_role_ids,
      'forbids_all', set_requirement.forbids_all, 'level', set_requirement.level, 'without', set_requirement.without
    )),
    set_requirement.actor_id, set_requirement.key, set_requirement.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform roles._require_manager(set_requirement.guild_id, facts, set_requirement.actor_id);
  perform menus._hold_menu(set_requirement.guild_id, set_requirement.menu);
  if set_requirement.option is distinct from 0 then
    perform menus._require_option(set_requirement.guild_id, set_requirement.menu, set_requirement.option);
  end if;
  v_row := menus._requirement_without(
    menus._requirement(set_requirement.guild_id, set_requirement.menu, set_requirement.option), set_requirement.without
  );
  if set_requirement.required_role_ids is not null then
    v_row.required_role_ids := menus._require_few_roles(set_requirement.guild_id, set_requirement.required_role_ids);
  end if;
  if set_requirement.forbidden_role_ids is not null then
    v_row.forbidden_role_ids := menus._require_few_roles(set_requirement.guild_id, set_requirement.forbidden_role_ids);
  end if;
  v_row.requires_all := coalesce(set_requirement.requires_all, v_row.requires_all);
  v_row.forbids_all := coalesce(set_requirement.forbids_all, v_row.forbids_all);
  v_row.level := app._amount_or(v_row.level, set_requirement.level, 1, 1000);

  perform menus._store_requirement(set_requirement.guild_id, v_row);
  perform menus._show_at(set_requirement.guild_id, v_row.menu, set_requirement.at + interval '1 second');
  perform app._close_call(set_requirement.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function menus.set_requirement is
'What a menu (option 0), or one of its options, asks of who chooses: all of these roles or any of them, none of those (or not
all of them together), a level. What is null stays, and `without` takes away required_roles, forbidden_roles or level, or
several of them (with commas). Who has chosen already keeps what they have. Refuses: U0GLD, U0PRM, U0FCT, U0MNU, U0OPT, U0WTM,
U0ROL, U0AMT, U0TIM, U0KEY.';

grant execute on function menus.set_requirement to guildkeeper_bot, guildkeeper_admin;

commit;
