-- Deploy guildkeeper:menus/_menu_without to pg

begin;
set local role guildkeeper_owner;

create function menus._menu_without(menu menus.menu, fields text)
returns menus.menu
language plpgsql stable
as $$
declare
  v_field text;
begin
  for v_field in select btrim(f) from string_to_table(_menu_without.fields, ',') f loop
    case v_field
      when 'text' then menu.text := null;
      when 'fewest' then menu.fewest := 0;
      when 'most' then menu.most := null;
      when 'duration' then menu.duration := null;
      else perform app._refuse('not_to_clear', left(v_field, 40), 'text,fewest,most,duration');
    end case;
  end loop;
  return menu;
end;
$$;

comment on function menus._menu_without is
'A menu without its text, fewest, most or duration, or several of them, with commas; null takes nothing away. Refuses any other
(U0WTM).';

commit;
