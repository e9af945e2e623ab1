-- Specification of choices._clear_reaction: a reaction is taken off the message.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

insert into choices.choice (guild_id, menu, option, member_id, reactions) values (1, 2, 3, 5, 1);
do $$ begin perform choices._clear_reaction(tests.menu_facts(2), tests.option_facts(2, 3), 5, tests.t()) from generate_series(1,
  2); end $$;
select is(
  (select string_agg(method || ' ' || path, ' ') from outbox.effect),
  'DELETE /channels/101/messages/7002/reactions/gold:700000000000000003/5', 'once'
);

select * from finish();
rollback;
