-- Deploy guildkeeper:menus/set_option to pg

begin;
set local role guildkeeper_owner;

create function menus.set_option(
  guild_id bigint,
  menu bigint,
  option integer default null,
  role_ids bigint[] default null,
  emoji text default null,
  label text default null,
  description text default null,
  price numeric default null,
  duration text default null,
  cap numeric default null,
  place numeric default null,
  without text default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns menus.option_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_menu menus.menu;
  v_option menus.option;
  v_row menus.option_row;
  v_call app.call := app._open_call(
    set_option.guild_id, 'menus.set_option',
    jsonb_strip_nulls(jsonb_build_object(
      'menu', set_option.menu, 'option', set_option.option, 'role_ids', set_option.role_ids, 'emoji', set_option.emoji,
      'label', set_option.label, 'description', set_option.description, 'price', set_option.price,
      'duration', set_option.duration, 'cap', set_option.cap, 'place', set_option.place, 'without', set_option.without
    )),
    set_option.actor_id, set_option.key, set_option.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform roles._require_manager(set_option.guild_id, facts, set_option.actor_id);
  v_menu := menus._hold_menu(set_option.guild_id, set_option.menu);
  v_option := menus._option_without(menus._edited_option(v_menu, set_option.option), set_option.without);
  if set_option.role_ids is not null or v_option.role_ids is null then
    v_option.role_ids := menus._require_roles(set_option.guild_id, set_option.role_ids, facts, set_option.actor_id);
  end if;
  v_option.label := menus._require_line(
    'label', coalesce(set_option.label, v_option.label, menus._role_names(set_option.guild_id, v_option.role_ids)), 80
  );
  v_option := menus._with_terms(
    v_option, set_option.emoji, set_option.description, set_option.price, set_option.duration, set_option.cap,
    set_option.place
  );
  perform menus._require_free_emoji(v_menu, v_option);

  v_option := menus._store_option(v_option, set_option.at);
  v_row := menus._option_row(v_option);
  perform app._close_call(set_option.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function menus.set_option is
'Adds an option to a menu (option null), or changes the one of that number: what is null stays, and `without` takes away emoji,
description, price, duration or cap, or several of them (with commas). It gives one to ten roles; its label is their name unless
it says otherwise. What its members hold stays as it was when they chose. The message of the menu is edited, and who waits has
another look if the cap grew. Refuses: U0GLD, U0PRM, U0FCT, U0MNU, U0OPT, U0MNX, U0AMT, U0ROL, U0HIR a role that the bot cannot
give, U0ABV one that is not the actor''s to give, U0DNG a dangerous one, U0MNW the label, U0MNE, U0MND and U0MNT the emoji,
U0TXT, U0DUR, U0WTM, U0TIM, U0KEY.';

grant execute on function menus.set_option to guildkeeper_bot, guildkeeper_admin;

commit;
