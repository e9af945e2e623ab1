-- Deploy guildkeeper:menus/fault to pg

begin;
set local role guildkeeper_owner;

create type menus.fault as (menu bigint, option integer, fault text, detail text);
comment on type menus.fault is
'What is in the way of a menu, or of one of its options (null: of all of it): the name of the fault, and what it is about.';
grant usage on type menus.fault to guildkeeper_bot, guildkeeper_admin;

commit;
