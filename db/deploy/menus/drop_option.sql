-- Deploy guildkeeper:menus/drop_option to pg

begin;
set local role guildkeeper_owner;

create function menus.drop_option(
  guild_id bigint,
  menu bigint,
  option integer,
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
  v_option menus.option;
  v_row menus.option_row;
  v_call app.call := app._open_call(
    drop_option.guild_id, 'menus.drop_option',
    jsonb_build_object('menu', drop_option.menu, 'option', drop_option.option),
    drop_option.actor_id, drop_option.key, drop_option.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform roles._require_manager(drop_option.guild_id, facts, drop_option.actor_id);
  perform menus._hold_menu(drop_option.guild_id, drop_option.menu);
  v_option := menus._require_option(drop_option.guild_id, drop_option.menu, drop_option.option);
  v_row := menus._option_row(v_option);
  update menus.option o
  set removed_at = drop_option.at
  where o.guild_id = v_option.guild_id and o.menu = v_option.menu and o.number = v_option.number;

  perform menus._retire_emoji(v_option, drop_option.at);
  perform menus._show_all_at(v_option.guild_id, v_option.menu, drop_option.at + interval '1 second');
  perform app._close_call(drop_option.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function menus.drop_option is
'Takes an option off a menu for good, and returns what it was. Who holds it keeps its roles; a choice of another one of a unique
group replaces it still. Who waited for it waits no more. Its number is not given again. Refuses: U0GLD, U0PRM, U0FCT, U0MNU,
U0OPT, U0TIM, U0KEY.';

grant execute on function menus.drop_option to guildkeeper_bot, guildkeeper_admin;

commit;
