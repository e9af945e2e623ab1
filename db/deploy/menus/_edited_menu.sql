-- Deploy guildkeeper:menus/_edited_menu to pg

begin;
set local role guildkeeper_owner;

create function menus._edited_menu(guild_id bigint, menu bigint, kind text, mode text)
returns menus.menu
language plpgsql
as $$
declare
  v_menu menus.menu;
begin
  if _edited_menu.kind <> all (enum_range(null::menus.kind)::text[]) then
    perform app._refuse('unknown_menu_kind', left(_edited_menu.kind, 40), array_to_string(enum_range(null::menus.kind), ','));
  elsif _edited_menu.mode <> all (enum_range(null::menus.mode)::text[]) then
    perform app._refuse('unknown_menu_mode', left(_edited_menu.mode, 40), array_to_string(enum_range(null::menus.mode), ','));
  end if;

  if _edited_menu.menu is null then
    v_menu.guild_id := _edited_menu.guild_id;
    v_menu.number := menus._next_number(_edited_menu.guild_id);
    v_menu.kind := coalesce(_edited_menu.kind, 'button');
    v_menu.mode := coalesce(_edited_menu.mode, 'normal');
    v_menu.group_number := v_menu.number;
    v_menu.fewest := 0;
  else
    v_menu := menus._hold_menu(_edited_menu.guild_id, _edited_menu.menu);
    if _edited_menu.kind <> v_menu.kind::text and (v_menu.last_option > 0 or v_menu.posting > 0) then
      perform app._refuse('menu_kind_stays', v_menu.number::text, v_menu.kind::text);
    end if;
    v_menu.kind := coalesce(_edited_menu.kind, v_menu.kind::text);
    v_menu.mode := coalesce(_edited_menu.mode, v_menu.mode::text);
  end if;
  if v_menu.mode = 'reversed' and v_menu.kind <> 'reaction' then
    perform app._refuse('mode_needs_reactions');
  end if;
  return v_menu;
end;
$$;

comment on function menus._edited_menu is
'The menu to be edited, locked, or with menu null a new one under the next number; its kind and mode. Refuses: U0MNU, U0MNK,
U0MNM, U0MNS another kind where it has options or a message, U0MNR reversed without reactions.';

commit;
