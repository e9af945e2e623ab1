-- Specification of shop.lent_role: the roles that members have for a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(2);

select tests.buy(5, 'silver');
select results_eq(
  'select member_id, role_id, until from shop.lent_role',
  $$values (5::bigint, 202::bigint, '2026-01-08T12:00:00Z'::timestamptz)$$, 'a role that was bought for a time is one'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from shop.lent_role')$$, '42501', null, 'operators do not write it'
);

select * from finish();
rollback;
