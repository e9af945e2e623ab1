-- Specification of economy._amount: an amount, or one that a member typed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(16);

select tests.fund(5, 1001, 300);
select is(economy._amount(1, 5, 'wallet', v.amount, v.typed), v.expected::numeric, v.says)
from (values
  (7, null, 7, 'an amount is itself'), (7, '9', 7, 'and goes before one that was typed'), (null, null, null, 'neither is null'),
  (null, '1,234', 1234, 'a number that was typed'), (null, '1k', 1000, 'a short one'),
  (null, 'all', 1001, 'all there is'), (null, ' All ', 1001, 'however it is written'), (null, 'half', 501,
    'half of it, rounded up')
) as v (amount, typed, expected, says);
select is(economy._amount(1, 5, 'bank', null, 'all'), 300::numeric, 'of the account that it is about');
select tests.fund(6, 1);
select is(economy._amount(1, 6, 'wallet', null, 'half'), 1::numeric, 'half of one is one');
select tests.configure('economy.opening_balance', '100');
select is(economy._amount(1, 7, 'wallet', null, 'all'), 100::numeric, 'who has no account has the opening balance');
select is_empty('select * from economy.balances where member_id = 7', 'and gets none by being asked');
select tests.refuses($$select economy._amount(1, 6, 'bank', null, 'half')$$, 'U0NIL', 'There is nothing in the bank.',
  'half of nothing');
select tests.fund(6, 0);
select tests.refuses($$select economy._amount(1, 6, 'wallet', null, 'all')$$, 'U0NIL', 'The wallet is empty.', 'all of nothing');
select tests.refuses(
  format('select economy._amount(1, 5, ''wallet'', null, %L)', v.typed), 'U0AMT',
  format('"%s" is no amount. Write a whole number such as 500, 1,000 or 1.5k.', left(v.typed, 40)), v.says
)
from (values ('many', 'a word is refused'), (repeat('x', 50), 'a long one is cut')) as v (typed, says);

select * from finish();
rollback;
