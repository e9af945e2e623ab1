-- Deploy guildkeeper:menus/schema to pg

begin;
set local role guildkeeper_owner;

create schema menus;
comment on schema menus is
'What members choose for themselves, by reaction, button or select: roles, with what takes part in it.';
grant usage on schema menus to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type menus.act as enum ('press', 'added', 'removed');
comment on type menus.act is
'What somebody does with an option: press is on or off; added asks for it and removed gives it back, as a reaction and a select
do.';

create type menus.place as (menu bigint, option integer);
comment on type menus.place is 'An option of a menu.';

create type menus.obstacle as (refusal text, arguments text[]);
comment on type menus.obstacle is 'A refusal before it is made: what app._refuse takes.';

create type menus.standing as (holds boolean, worn integer, ever boolean, waits boolean, others menus.place[]);
comment on type menus.standing is
'A member before an option: whether they hold it, how many of its group, whether they ever chose one of them, whether they wait
for it, and the others that they hold. Before a menu that drops: whether they wear one of its roles, and by which options.';

create type menus.decision as (
  gives boolean, takes menus.place[], waits boolean, leaves boolean, clears boolean, refusal text, arguments text[]
);
comment on type menus.decision is
'What happens: the option is given; these are taken; the member waits for it, or leaves the list; the reaction is cleared; and why
it is refused.';

commit;
