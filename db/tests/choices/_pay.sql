-- Specification of choices._pay: a price buys the right to an option, and is paid once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(15);

do $$ begin
  perform tests.configure('economy.opening_balance', '100');
  perform tests.edit_option(1, 1, price => 30);
  perform tests.edit_option(1, 2, price => 30, duration => '1 day');
end $$;
create function tests.wallet(member_id bigint) returns bigint language sql stable as $$
  select (economy.balance(1, wallet.member_id)).wallet
$$;

select is(
  (select row(o.result, o.paid, o.currency)::text from choices.press(1, 5, 1, 1, '{}', 30, at => tests.t()) o), '(given,30,🪙)',
  'it is paid when it is given'
);
select is(tests.wallet(5), 70::bigint, 'from the wallet');
select is(
  (select row(t.kind, t.reason)::text from economy.transaction t where t.kind = 'menu'), '(menu,"Colours: Bronze")',
  'and the ledger says for what'
);
select is(tests.press(5, 1), '201 taken', 'taken off');
select is(tests.wallet(5), 70::bigint, 'nothing comes back');
select is(tests.press(5, 1), '201 given', 'but put on again');
select is(tests.wallet(5), 70::bigint, 'it costs nothing more');

select is(
  (select o.until from choices.press(1, 5, 1, 2, '{}', at => tests.t()) o), tests.t(86400),
  'what is for a time is paid for that time'
);
select is(tests.press(5, 2, at => tests.t(3600)), '202 taken', 'taken off within it');
select is(
  (select row(o.until, o.paid)::text from choices.press(1, 5, 1, 2, '{}', at => tests.t(7200)) o),
  row(tests.t(86400), null::bigint)::text, 'and put on again, it ends when it would have, and costs nothing'
);
do $$ begin
  perform roles._end(1, '{"member_id": 5, "role_id": 202, "source": "menus", "ref": "1.2"}', tests.t(86400));
end $$;
select is(tests.holds(5), '1.1', 'its time is over');
select is(
  (select row(o.until, o.paid)::text from choices.press(1, 5, 1, 2, '{}', at => tests.t(86401)) o),
  row(tests.t(172801), 30)::text, 'and then it is paid anew'
);
select tests.refuses(
  $$select choices.press(1, 6, 1, 1, '{}', 20)$$, 'U0MPR', 'The price of Bronze is 30 🪙 now. Have another look, then decide.',
  'another price than was seen is refused'
);
do $$ begin perform economy.set(1, 6, 10); end $$;
select tests.refuses(
  $$select choices.press(1, 6, 1, 1, '{}')$$, 'U0FND', 'You need 30 🪙 but have 10 🪙.',
  'who cannot pay is refused'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
