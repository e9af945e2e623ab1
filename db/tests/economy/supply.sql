-- Specification of economy.supply: the money of a guild over time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(16);

select tests.configure('app.time_zone', 'Europe/Berlin');
select tests.configure('economy.transfer_tax', '10');
create function pg_temp.spend(member_id bigint, account text, amount bigint, at timestamptz) returns void language sql as $$
  select tests.run_as('guildkeeper_owner', format(
    'select economy._post(1, (economy._open(1, ''test'', ''{}'', null, null, null, %L)).transaction_id,
      array[row(''wallet'', %s, %s), row(%L, null, %s)]::economy.movement[], %L)', at, member_id, -amount, account, amount, at))
$$;
do $$
begin
  perform economy.give(1, 5, 1000, at => '2026-03-27 12:00Z');
  perform economy.transfer(1, 5, 6, 100, at => '2026-03-28 22:59:59Z'); -- the 28th in Berlin
  perform pg_temp.spend(5, 'shop', 50, '2026-03-28 23:00Z');            -- the 29th, which has 23 hours
  perform pg_temp.spend(5, 'house', 30, '2026-03-29 12:00Z');
  perform pg_temp.spend(6, 'house', -20, '2026-03-29 21:59:59Z');
  perform economy.take(1, 6, 5, at => '2026-03-29 22:00Z');             -- the 30th, in summer time
  perform economy.deposit(1, 5, 5, at => '2026-03-30 12:00Z');
  perform economy.give(2, 5, 7, at => '2026-03-29 12:00Z');
end;
$$;
create function pg_temp.supply(arguments text) returns setof text language plpgsql as $$
begin
  return query execute format(
    'select concat_ws('' '', to_char(s.at at time zone ''UTC'', ''DD HH24:MI''),
      to_char(s.until at time zone ''UTC'', ''DD HH24:MI''),
      s.held, s.minted, s.taxed, s.spent, s.house) from economy.supply(1, %s) s', arguments
  );
end;
$$;
select results_eq(
  $$select pg_temp.supply('''2026-03-27 23:00Z'', ''2026-03-30 10:00Z''')$$,
  array['27 23:00 28 23:00 990 0 10 0 0', '28 23:00 29 22:00 930 0 0 50 10', '29 22:00 30 10:00 925 -5 0 0 0'],
  'days where the guild is, what was held before included, up to now'
);
select results_eq(
  $$select s.day from economy.supply(1, '2026-03-27 23:00Z', '2026-03-30 10:00Z') s$$,
  array['2026-03-28', '2026-03-29', '2026-03-30']::date[], 'each has the name of the day that it is there'
);
select results_eq(
  $$select pg_temp.supply('''2026-03-22 23:00Z'', ''2026-04-05 22:00Z'', ''7 days''')$$,
  array['22 23:00 29 22:00 930 1000 10 50 10', '29 22:00 05 22:00 925 -5 0 0 0'], 'or weeks'
);
select results_eq(
  $$select count(*), min(at), max(until) from economy.supply(1, until => '2026-03-30 10:00Z')$$,
  $$values (14::bigint, '2026-03-16 23:00Z'::timestamptz, '2026-03-30 10:00Z'::timestamptz)$$,
    'without a beginning fourteen days, today included'
);
select is(
  (select s.held from economy.supply(1, until => '2026-04-02Z') s order by s.at desc limit 1),
  (select sum(b.wallet + b.bank) from economy.balances b where b.guild_id = 1)::bigint,
    'at the end members hold what their balances say'
);
select results_eq(
  $$select s.held, s.minted, s.currency from economy.supply(2, '2026-03-29Z', '2026-03-30Z') s$$,
    $$values (7::bigint, 7::bigint, '🪙')$$,
  'another guild has its own'
);
select tests.refuses(format('select economy.supply(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('99', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.', 'an unregistered guild is refused'),
  ('1, ''2026-03-30Z'', ''2026-03-30Z''', 'U0INT', 'The interval must begin before it ends.', 'no time at all is refused'),
  ('1, step => ''0 days''', 'U0STP',
    'A step of 00:00:00 will not do: it must be longer than nothing, and there are at most 1,000 of them.',
      'a step of nothing is refused'),
  ('1, step => ''-1 day''', 'U0STP',
    'A step of -1 days will not do: it must be longer than nothing, and there are at most 1,000 of them.',
      'backwards is refused'),
  ('1, ''2026-01-01Z'', ''2026-03-01Z'', ''1 hour''', 'U0STP',
    'A step of 01:00:00 will not do: it must be longer than nothing, and there are at most 1,000 of them.',
    'more than 1000 steps are refused'),
  ('1, step => null', 'U0STP', 'A step of null will not do: it must be longer than nothing, and there are at most 1,000 of them.',
    'null is refused'),
  ('1, step => ''1000 years''', 'U0STP',
    'A step of 1000 years will not do: it must be longer than nothing, and there are at most 1,000 of them.',
    'so is one that is longer than money is old'),
  ('1, until => ''infinity''', 'U0TIM', 'The time must lie between 2015 and 2100. infinity does not.', 'a time without an end'),
  ('1, since => ''-infinity''', 'U0TIM', 'The time must lie between 2015 and 2100. -infinity does not.',
    'one without a beginning')
) as v (arguments, sqlstate, message, says);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.supply(1)')$$, 'the bot may call it');

select * from finish();
rollback;
