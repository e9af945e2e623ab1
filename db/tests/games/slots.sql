-- Specification of games.slots: three reels.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(5);

select tests.configure('economy.opening_balance', '100000');
create temp table spins as select r.* from generate_series(1, 300) n, games.slots(1, 5, 10, key => n::text) r;
select is_empty(
  $$select * from spins r join games._odds('slots') o on o.outcome = r.outcome
    where (r.outcome like 'three %') is distinct from (r.shown ~ '^(\w+) \1 \1$') or r.payout <> o.pays * 10$$,
  'what the reels show pays what its table says'
);
select set_has('select outcome from spins', $$values ('lost'), ('two cherries')$$, 'some win, most lose');
select tests.refuses(
  'select games.slots(2, 5, 10)', 'U0OFF', 'This is turned off in this server (setting games.enabled).',
  'where games are off there are none'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select games.slots(1, 5, 10)')$$, 'the bot may call it');
select is_empty(
  'select rule from economy.selfcheck(1) union all select rule from games.selfcheck(1)', 'the books are sound'
);

select * from finish();
rollback;
