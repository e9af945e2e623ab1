-- Specification of app._nobody: who a forgotten member becomes.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(app._nobody(1), 1000001::bigint, 'somebody new');
select is(app._nobody(1), 1000002::bigint, 'each of them');
select is(app._nobody(2), 1000001::bigint, 'in each guild');

select * from finish();
rollback;
