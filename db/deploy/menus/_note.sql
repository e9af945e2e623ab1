-- Deploy guildkeeper:menus/_note to pg

begin;
set local role guildkeeper_owner;

create function menus._note(menu menus.menu, option menus.option)
returns text
language sql stable
return format('menu %s: %s, %s', (menu).number, (menu).title, (option).label);

comment on function menus._note is 'Why somebody wears a role, for Discord''s audit log and for people.';

commit;
