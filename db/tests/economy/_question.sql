-- Specification of economy._question: what a sender is asked before a large payment.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(8);

select tests.configure('economy.transfer_tax', '12.5');
select tests.fund(5, 20000, 500);
select is(
  (select format('%s → %s: %s, tax %s (%s %%), of %s, %s, %s', q.sender_id, q.receiver_id, q.amount, q.tax, q.tax_rate, q.wallet,
    q.currency, q.transaction_id)
    from economy._question(1, 5, 6, 20000, null, null, null) q),
  '5 → 6: 20000, tax 2500 (12.5 %), of 20000, 🪙, ', 'amount, tax and what is there; no transaction'
);
select tests.refuses(format('select economy._question(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 5, 6, 20001, null, null, null', 'U0FND', 'You need 20,001 🪙 but have 20,000 🪙.',
    'nobody is asked about what they do not have'),
  ('1, 8, 6, 101, null, null, null', 'U0FND', 'You need 101 🪙 but have 0 🪙.', 'without an account neither'),
  ('1, 5, 5, 1, null, null, null', 'U0SLF', 'That takes two: choose somebody else.', 'nor about themselves'),
  ('1, 5, 9, 1, null, true, true', 'U0BOT', 'Bots have no use for that. Choose a person.', 'nor about a bot'),
  ('1, 5, 6, 1, null, false, false', 'U0GON', 'They are not in this server any more.', 'nor about who left'),
  ('1, 5, 6, ''NaN'', null, null, null', 'U0AMT', 'The amount must be a whole number from 1 to 1,000,000,000,000,000, not NaN.',
    'nor about no number'),
  ('1, 5, 6, 1, repeat(''x'', 401), null, null', 'U0TXT',
    'The reason must be at most 400 characters, without control or unreadable characters.',
    'nor for a reason that cannot be kept')
) as v (arguments, sqlstate, message, says);

select * from finish();
rollback;
