-- Specification of economy._move: from one account of a member to the other.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(7);

select tests.fund(5, 100, 20);
create function pg_temp.move(amount text, source text, target text, typed text default null) returns text language sql as $$
  select tests.ask_as('guildkeeper_owner', format(
    'select concat_ws('' '', r.kind, r.wallet, r.bank) from economy._move(1, ''deposit'', 5, %s, %L, %L, 5, null, now(), %L) r',
    amount, source, target, typed
  ))
$$;
select is(pg_temp.move('30', 'wallet', 'bank'), 'deposit 70 50', 'an amount moves');
select is(pg_temp.move('null', 'wallet', 'bank'), 'deposit 0 120', 'null is all there is');
select is(pg_temp.move('null', 'bank', 'wallet'), 'deposit 120 0', 'either way');
select is(pg_temp.move('null', 'wallet', 'bank', 'half'), 'deposit 60 60', 'or what was typed');
select is(pg_temp.move('null', 'bank', 'wallet'), 'deposit 120 0', 'and back') as back;
select tests.refuses(
  $$select pg_temp.move('null', 'bank', 'wallet')$$, 'U0NIL', 'There is nothing in the bank.', 'all of nothing is refused'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
