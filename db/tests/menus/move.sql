-- Specification of menus.move: a menu moves to another channel.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is((menus.move(1, 2, 102, at => tests.t())).channel_id, 102::bigint, 'it gets a new message there');
select tests.refuses(
  'select menus.move(1, 1, 102)', 'U0NPO', 'Menu 1 has no message yet. Post it first.',
  'one that was never posted'
);
select throws_ok('select menus.move(1, 9, 102)', 'U0MNU', null, 'one that there is not');

select * from finish();
rollback;
