-- Specification of choices.waiting: who waits, waits once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

insert into choices.waiting (guild_id, menu, option, member_id, since) values (1, 1, 1, 5, tests.t());
select throws_ok(
  'insert into choices.waiting (guild_id, menu, option, member_id, since) values (1, 1, 1, 5, now())', '23505', null,
  'for an option'
);

select * from finish();
rollback;
