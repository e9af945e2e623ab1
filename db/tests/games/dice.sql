-- Specification of games.dice: two dice against two.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(5);

select tests.configure('economy.opening_balance', '100000');
create temp table rolls as select r.* from generate_series(1, 200) n, games.dice(1, 5, 10, key => n::text) r;
select is_empty(
  $$select * from rolls r
    where r.outcome is distinct from games._outcome_of('dice', null, string_to_array(r.shown, ' ')::bigint[])
    or r.payout <> case r.outcome when 'won' then 20 when 'tie' then 10 else 0 end$$,
  'the higher sum pays twice the bet, a tie gives it back'
);
select set_has('select outcome from rolls', $$values ('won'), ('lost'), ('tie')$$, 'all of it happens');
select tests.refuses(
  'select games.dice(2, 5, 10)', 'U0OFF', 'This is turned off in this server (setting games.enabled).',
  'where games are off there are none'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select games.dice(1, 5, 10)')$$, 'the bot may call it');
select is_empty(
  'select rule from economy.selfcheck(1) union all select rule from games.selfcheck(1)', 'the books are sound'
);

select * from finish();
rollback;
