-- Specification of economy._require_own: one acts with what is one's own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(4);

select lives_ok('select economy._require_own(5, 5)', 'a member may');
select lives_ok('select economy._require_own(5, null)', 'an operator may');
select tests.refuses(
  'select economy._require_own(5, 6)', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
    'another member may not'
);
select tests.refuses(
  'select economy._require_own(0, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
    'nobody may not'
);

select * from finish();
rollback;
