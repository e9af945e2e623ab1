-- Specification of shop._most_at_once: a role is had once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(4);

select is(shop._most_at_once(tests.item(2), true), 1::numeric, 'a role is used once');
select is(shop._most_at_once(tests.item(2), false), 1000::numeric, 'but can be bought many times to give away');
select is(shop._most_at_once(tests.item(3), true), 1000::numeric, 'a role for a time adds up');
select is(shop._most_at_once(tests.item(1), false), 1000::numeric, 'so do things');

select * from finish();
rollback;
