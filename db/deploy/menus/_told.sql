-- Deploy guildkeeper:menus/_told to pg

begin;
set local role guildkeeper_owner;

create function menus._told(menu menus.menu_facts, outcome menus.outcome)
returns menus.told
language sql stable
return row((menu).number, (menu).title, (menu).channel_id, (menu).message_id, outcome)::menus.told;

comment on function menus._told is 'What a member is told of an option.';

commit;
