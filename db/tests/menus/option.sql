-- Specification of menus.option: what cannot be an option is no row.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(7);

select throws_ok(format('update menus.option set %s where menu = 1 and number = 1', s), '23514', null, s) from unnest(array[
  'role_ids = ''{}''', 'label = '' x''', 'emoji = ''a b''', 'price = 0', 'cap = 0', 'duration = ''1 second'''
]) s;
select is((select emoji_key from menus.option where menu = 2 and number = 3), '700000000000000003', 'its key follows its emoji');

select * from finish();
rollback;
