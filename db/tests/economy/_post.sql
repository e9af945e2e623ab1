-- Specification of economy._post: the entries of a transaction and the balances they make.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(14);

create function pg_temp.post(movements text) returns bigint language plpgsql as $$
begin
  perform tests.run_as('guildkeeper_owner', format(
    'select economy._post(1, (economy._open(1, ''test'', ''{}'', null, null, null, now())).transaction_id,
      array[%s]::economy.movement[], now())',
    movements
  ));
  return tests.last_transaction('test');
end;
$$;
select tests.fund(5, 100, 20), tests.fund(6, 50);
select economy.fold_fortunes(1);

select results_eq(
  $$select tests.booked(pg_temp.post($q$row('wallet', 6, 30), row('wallet', 5, -31), row('tax', null, 1)$q$))$$,
  array['tax 1', 'wallet 5 -31 → 69', 'wallet 6 30 → 80'],
  'each movement is an entry that tells the balance after it'
);
select is(concat_ws(', ', tests.has(5), tests.has(6)), '69 20, 80 0', 'and the balances are those');
select results_eq(
  'select member_id, entries, stale from economy.balances order by member_id',
  'values (5::bigint, 3::bigint, true), (6, 2, true)', 'entries are counted, and the boards told that something changed'
);
select results_eq(
  $$select tests.booked(pg_temp.post($q$row('bank', 5, 69), row('wallet', 5, -69)$q$))$$,
  array['wallet 5 -69 → 0', 'bank 5 69 → 89'], 'both accounts of a member may move at once, down to nothing'
);
select results_eq(
  $$select tests.booked(pg_temp.post($q$row('wallet', 5, 0), row('mint', null, 0)$q$))$$, '{}'::text[],
  'what does not move is no entry'
);
select results_eq(
  $$select tests.booked(pg_temp.post($q$row('wallet', 7, 1000000000000000), row('mint', null, -1000000000000000)$q$))$$,
  array['mint -1000000000000000', 'wallet 7 1000000000000000 → 1000000000000000'], 'up to 10^15, for a newcomer as well'
);
select tests.refuses(
  $$select pg_temp.post($q$row('wallet', 6, -81), row('mint', null, 81)$q$)$$, 'U0FND',
  'You need 81 🪙 but have 80 🪙.', 'more than there is in the wallet is refused'
);
select tests.refuses(
  $$select pg_temp.post($q$row('bank', 5, -90), row('wallet', 5, 90)$q$)$$, 'U0FND',
  'You need 90 🪙 in the bank but have 89 🪙 there.', 'or in the bank'
);
select tests.refuses(
  $$select pg_temp.post($q$row('wallet', 8, -1), row('wallet', 6, 1)$q$)$$, 'U0FND',
  'You need 1 🪙 but have 0 🪙.', 'or for somebody without an account, who has none afterwards either'
);
select tests.refuses(
  $$select pg_temp.post($q$row('wallet', 7, 1), row('mint', null, -1)$q$)$$, 'U0RCH',
  'Nobody can have more than 1,000,000,000,000,000 🪙 in one place.', 'more than anybody may have is refused'
);
select throws_like(
  $$select pg_temp.post($q$row('wallet', 6, 5), row('mint', null, -4)$q$)$$, '%do not add up to zero',
  'money that comes from nowhere is a bug'
);
select throws_ok(
  $$select pg_temp.post($q$row('wallet', 6, 5), row('wallet', 6, 5), row('mint', null, -10)$q$)$$, '23505', null,
  'so are two movements of one account'
);
select tests.configure('economy.opening_balance', '100');
select results_eq(
  $$select tests.booked(pg_temp.post($q$row('wallet', 9, -40), row('wallet', 6, 40)$q$))$$,
  array['wallet 6 40 → 120', 'wallet 9 -40 → 60'], 'somebody new can pay out of the opening balance'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
