-- Deploy guildkeeper:menus/_edited_option to pg

begin;
set local role guildkeeper_owner;

create function menus._edited_option(menu menus.menu, option integer)
returns menus.option
language plpgsql
as $$
declare
  v_option menus.option;
  v_most integer := case menu.kind when 'reaction' then 20 when 'button' then 25 else 125 end;
begin
  if _edited_option.option is not null then
    return menus._require_option(menu.guild_id, menu.number, _edited_option.option);
  elsif (select count(*) from menus._options(menu.guild_id, menu.number)) >= v_most then
    perform app._refuse('too_many_options', menu.kind::text, v_most::text);
  end if;
  update menus.menu m
  set last_option = m.last_option + 1
  where m.guild_id = menu.guild_id and m.number = menu.number
  returning m.last_option into strict v_option.number;
  v_option.guild_id := menu.guild_id;
  v_option.menu := menu.number;
  v_option.place := v_option.number;
  return v_option;
end;
$$;

comment on function menus._edited_option is
'The option to be edited of a menu that is locked, or with option null a new one under the next number. Refuses: U0OPT, U0MNX more
than Discord shows.';

commit;
