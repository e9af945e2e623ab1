-- Deploy guildkeeper:menus/_notice to pg

begin;
set local role guildkeeper_owner;

create function menus._notice(menu menus.menu)
returns menus.notice
language sql stable
return row((menu).number, (menu).title, (menu).channel_id, (menu).message_id)::menus.notice;

comment on function menus._notice is 'What is told of a menu to those who run the guild.';

commit;
