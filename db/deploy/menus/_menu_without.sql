-- Deploy guildkeeper:menus/_menu_without to pg

begin;
set local role guildkeeper_owner;

create function menus._menu_without(menu menus.menu, field text)
returns menus.menu
language plpgsql stable
as $$
begin
  case _menu_without.field
    when 'text' then menu.text := null;
    when 'most' then menu.most := null;
    when 'duration' then menu.duration := null;
    else
      if _menu_without.field is not null then
        perform app._refuse('not_to_clear', left(_menu_without.field, 40), 'text,most,duration');
      end if;
  end case;
  return menu;
end;
$$;

comment on function menus._menu_without is
'A menu without its text, most or duration; null takes nothing away. Refuses any other (U0WTM).';

commit;
