-- Specification of economy._refuse_known_key: a key whose first result is forgotten.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(2);

select economy.give(1, 5, 100, key => 'k');
select tests.refuses(
  format('select economy._refuse_known_key(1, %s)', tests.last_transaction()), 'U0KEY',
  'The key "k" was already used for another request (grant). Use a new key.', 'it is named'
);
select throws_ok('select economy._refuse_known_key(1, 0)', 'P0002', null, 'no transaction is a bug');

select * from finish();
rollback;
