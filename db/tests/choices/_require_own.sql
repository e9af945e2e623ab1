-- Specification of choices._require_own: nobody chooses for another.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select lives_ok('select choices._require_own(1, 5, 5)', 'for oneself');
select lives_ok('select choices._require_own(1, 5, null)', 'an operator for anybody');
select tests.refuses(
  'select choices._require_own(1, 5, 6)', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'nobody else'
);

select * from finish();
rollback;
