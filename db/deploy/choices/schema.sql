-- Deploy guildkeeper:choices/schema to pg

begin;
set local role guildkeeper_owner;

create schema choices;
comment on schema choices is
'What members choose from menus, by reaction, button or select: who holds what, who waits for it, and who may.';
grant usage on schema choices to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type choices.act as enum ('press', 'added', 'removed');
comment on type choices.act is
'What somebody does with an option: press is on or off; added asks for it and removed gives it back, as a reaction and a select
do.';

create type choices.standing as (holds boolean, worn integer, ever boolean, waits boolean, others menus.place[]);
comment on type choices.standing is
'A member before an option: whether they hold it, how many of its group, whether they ever chose one of them, whether they wait
for it, and the others that they hold. Before a menu that drops: whether they wear one of its roles, and by which options.';

create type choices.decision as (
  gives boolean, takes menus.place[], waits boolean, leaves boolean, clears boolean, refusal text, arguments text[]
);
comment on type choices.decision is
'What happens: the option is given; these are taken; the member waits for it, or leaves the list; the reaction is cleared; and why
it is refused.';

commit;
