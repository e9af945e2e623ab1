-- Specification of economy._nearly_full: whose wallets automatic payments leave out.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(3);

select tests.fund(5, 1), tests.fund(6, 1);
update economy.balances set wallet = 999000000000000 where member_id = 5;
update economy.balances set wallet = 999000000000001 where member_id = 6;

select is(
  economy._nearly_full(1, array[5, 6, 7]), array[6::bigint], 'those above 999,000,000,000,000, of those who are asked for'
);
select is(economy._nearly_full(1, array[5, 7]), '{}', 'else nobody');
select is(economy._nearly_full(2, array[6]), '{}', 'in this guild');

select * from finish();
rollback;
