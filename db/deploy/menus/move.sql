-- Deploy guildkeeper:menus/move to pg

begin;
set local role guildkeeper_owner;

create function menus.move(
  guild_id bigint,
  menu bigint,
  channel_id bigint,
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
begin
  perform app._require_guild(move.guild_id);
  v_menu := menus._require_menu(move.guild_id, move.menu);
  if v_menu.posting = 0 then
    perform app._refuse('not_posted', v_menu.number::text);
  end if;
  return menus.post(
    move.guild_id, move.menu, move.channel_id, facts => facts, actor_id => move.actor_id, key => move.key, at => move.at
  );
end;
$$;

comment on function menus.move is
'Moves a menu to another channel: it gets a new message there, and everybody keeps what they chose. Refuses what menus.post does:
U0GLD, U0PRM, U0FCT, U0MNU, U0CHN, U0CHT, U0NTH, U0TIM, U0KEY; and U0NPO a menu that was never posted.';

grant execute on function menus.move to guildkeeper_bot, guildkeeper_admin;

commit;
