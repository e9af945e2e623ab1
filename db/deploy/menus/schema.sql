-- Deploy guildkeeper:menus/schema to pg

begin;
set local role guildkeeper_owner;

create schema menus;
comment on schema menus is
'Menus of roles: what they offer, what they ask of members, and the message where members choose.';
grant usage on schema menus to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type menus.place as (menu bigint, option integer);
comment on type menus.place is 'An option of a menu.';

create type menus.obstacle as (refusal text, arguments text[]);
comment on type menus.obstacle is 'A refusal before it is made: what app._refuse takes.';

commit;
