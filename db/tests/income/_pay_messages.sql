-- Specification of income._pay_messages: a message earns once, those a cooldown apart.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(9);

select tests.configure('income.message_max', '10');
select tests.configure('income.message_min', '10');
create function tests.pay(variadic messages app.message[]) returns text language plpgsql as $$
begin
  set local role guildkeeper_owner;
  perform income._pay_messages(1, messages);
  reset role;
  return (select string_agg(format('%s:%s', b.member_id, b.wallet), ' ' order by b.member_id) from economy.balances b);
end;
$$;

select is(tests.pay(tests.message(5, '2026-01-01T12:00Z')), '5:110', 'a message earns');
select is(tests.pay(tests.message(5, '2026-01-01T12:00Z')), '5:110', 'once');
select is(
  tests.pay(tests.message(5, '2026-01-01T12:03Z'), tests.message(5, '2026-01-01T12:01Z'),
    tests.message(5, '2026-01-01T12:01:59Z'), tests.message(6, '2026-01-01T12:01Z')),
  '5:130 6:110', 'of a batch in any order, those of an author that are a cooldown apart'
);
select is(
  (select count(*) from economy.transaction where kind = 'message'), 2::bigint, 'a batch is one transaction'
);
select is(
  tests.pay(tests.message(5, '2026-01-01T12:02Z')), '5:130 6:110',
  'one that comes late, after a younger one earned, earns nothing'
);
select is(
  (select last_message_id from income.earner where member_id = 5), tests.message_id('2026-01-01T12:03Z'),
  'the newest that earned is remembered'
);
select tests.configure('income.message_min', '0');
select is(
  (
    select count(*)
    from generate_series(1, 60) n, tests.pay(tests.message(7, '2026-01-02T12:00Z'::timestamptz + n * interval '1 hour'))
  ), 60::bigint, 'amounts are drawn'
);
select ok(
  (select count(distinct amount) > 3 and max(amount) <= 10 and min(amount) >= 1 from economy.entry
    where member_id = 7 and number > 1),
  'between the two'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
