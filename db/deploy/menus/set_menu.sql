-- Deploy guildkeeper:menus/set_menu to pg

begin;
set local role guildkeeper_owner;

create function menus.set_menu(
  guild_id bigint,
  menu bigint default null,
  kind text default null,
  mode text default null,
  title text default null,
  text text default null,
  fewest numeric default null,
  most numeric default null,
  duration text default null,
  without text default null,
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
    set_menu.guild_id, 'menus.set_menu',
    jsonb_strip_nulls(jsonb_build_object(
      'menu', set_menu.menu, 'kind', set_menu.kind, 'mode', set_menu.mode, 'title', set_menu.title, 'text', set_menu.text,
      'fewest', set_menu.fewest, 'most', set_menu.most, 'duration', set_menu.duration, 'without', set_menu.without
    )),
    set_menu.actor_id, set_menu.key, set_menu.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform roles._require_manager(set_menu.guild_id, facts, set_menu.actor_id);
  v_menu := menus._menu_without(
    menus._edited_menu(set_menu.guild_id, set_menu.menu, set_menu.kind, set_menu.mode), set_menu.without
  );
  v_menu.title := menus._require_line('title', coalesce(set_menu.title, v_menu.title), 100);
  perform app._require_text('text', set_menu.text, 2000);
  v_menu.text := coalesce(set_menu.text, v_menu.text);
  v_menu.fewest := app._amount_or(v_menu.fewest, set_menu.fewest, 0, 125);
  v_menu.most := app._amount_or(v_menu.most, set_menu.most, 1, 125);
  if v_menu.fewest > v_menu.most then
    perform app._refuse('invalid_limits', v_menu.fewest::text, v_menu.most::text);
  elsif set_menu.duration is not null then
    v_menu.duration := app._require_duration(set_menu.duration, '1 minute', '87600 hours');
  end if;

  v_menu := menus._store_menu(v_menu);
  perform menus._show_at(v_menu.guild_id, v_menu.number, set_menu.at + interval '1 second');
  v_row := menus._menu_row(v_menu, null, null);
  perform app._close_call(set_menu.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function menus.set_menu is
'Makes a menu (menu null; of buttons and normal unless it says otherwise), or changes the one of that number: what is null
stays, and `without` takes away text, fewest, most or duration, or several of them (with commas). Its kind stays once it has an
option or a message. fewest and most count what is held of its group, see menus.link. Who holds something keeps it. Its message
is edited. actor_id and facts: who does it, and what the bot knows of them (an operator: null). Refuses: U0GLD, U0PRM, U0FCT,
U0MNU, U0MNK, U0MNM, U0MNS, U0MNR, U0MNW the title, U0TXT, U0AMT, U0MNL, U0DUR, U0WTM, U0TIM, U0KEY.';

grant execute on function menus.set_menu to guildkeeper_bot, guildkeeper_admin;

commit;
