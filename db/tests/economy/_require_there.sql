-- Specification of economy._require_there: what would be taken is still there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(3);

select tests.fund(5, 100, 20), tests.fund(6, 50);
select lives_ok(
  $$select economy._require_there(1, array[row('wallet', 5, -100), row('bank', 5, -20),
    row('wallet', 6, 9), row('mint', null, 111)]::economy.movement[])$$,
  'all that there is may be taken'
);
select tests.refuses(
  format($$select economy._require_there(1, array[row('wallet', 6, -50), %s]::economy.movement[])$$, v.movement), 'U0SPT',
    v.message, v.says
)
from (values
  ($$row('wallet', 5, -101)$$,
    'Nothing was taken back: <@5> has only 100 🪙 left of the 101 🪙.',
      'more is refused, naming the member'),
  ($$row('bank', 5, -21)$$,
    'Nothing was taken back: <@5> has only 20 🪙 left of the 21 🪙.', 'and the account')
) as v (movement, message, says);

select * from finish();
rollback;
