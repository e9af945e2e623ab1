-- Specification of menus.menu: what cannot be a menu is no row.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(8);

select throws_ok(format('update menus.menu set %s where number = 1', s), '23514', null, s) from unnest(array[
  'title = ''''', 'mode = ''reversed''', 'fewest = 3, most = 2', 'is_own = false', 'message_id = 7', 'duration = ''1 second'''
]) s;
select throws_ok(
  $$update menus.menu set message_id = 7002, channel_id = 101 where number = 1$$, '23505', null,
  'one menu hangs on a message'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update menus.menu set title = ''x''')$$, '42501', null,
  'operators use menus.set_menu'
);

select * from finish();
rollback;
