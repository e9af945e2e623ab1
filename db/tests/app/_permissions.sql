-- Specification of app._permissions: the bits of Discord's permissions.

begin;
select plan(3);

select is(app._permissions('kick_members'), 2::bigint, 'one');
select is(app._permissions('manage_messages', 'moderate_members'), 8192 | 1099511627776, 'several together');
select is(app._permissions('fly'), null, 'none of an unknown name');

select * from finish();
rollback;
