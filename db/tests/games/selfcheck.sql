-- Specification of games.selfcheck: it finds what is wrong with games.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(10);

select tests.configure('economy.opening_balance', '10000');
select games.dice(1, 5, 10) is null as rolled;
select is((tests.deal(30)).game, 2::bigint, 'a hand is dealt');
select games.stand(1, 2) is null as stood;
select is((tests.deal(21)).game, 3::bigint, 'and another one');
select is_empty('select * from games.selfcheck(1)', 'sound games');

create function tests.wrong() returns setof text language sql stable as $$
  select format('%s: %s', w.rule, w.member_id) from games.selfcheck(1) w order by 1
$$;
savepoint sound;
update games.game set payout = payout + 1 where game = 2;
select results_eq(
  'select tests.wrong()',
  array['a game that is over pays what its draws and its table say: 5',
    'the house took the stake of a game and paid its payout: 5'],
  'a payout that its table does not say'
);
rollback to sound;
update games.game set seed = tests.seed(7) where game = 2;
select results_eq(
  'select distinct w from tests.wrong() w order by w',
  array['a game is decided by the seed that was promised: 5', 'card n of a hand is the nth draw of its seed: 5'],
  'a seed that was not promised, and cards that it does not give'
);
rollback to sound;
update games.game set stake = 20, double_id = 0 where game = 3;
select results_eq(
  'select tests.wrong()', array['the house took the stake of a game and paid its payout: 5'], 'a stake that was never taken'
);
rollback to sound;
update outbox.due set state = 'cancelled', finished_at = now() where key = 'games hand 3';
select results_eq(
  'select tests.wrong()', array['a hand that is being played has its end scheduled: 5'], 'a hand that would never end'
);
rollback to sound;
delete from games.promise;
select results_eq(
  'select tests.wrong()', array['the last game of a member promises their next: 5'], 'a next game that nothing is promised of'
);
rollback to sound;
update games.promise set seed = tests.seed(7);
select results_eq('select tests.wrong()', array['the last game of a member promises their next: 5'], 'or something else');
select is_empty('select * from games.selfcheck(2)', 'another guild''s are not looked at');

select * from finish();
rollback;
