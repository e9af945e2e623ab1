-- Specification of games.fairness: what a game was decided by.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(14);

create temp table flip as select f.* from games.coinflip(1, 5, 10, 'heads') f;
create temp table evidence as select e.* from games.fairness(1, 1) e;
select is(
  (select format('%s %s %s %s %s %s', e.game, e.kind, e.member_id, e.stake, e.choice, e.state) from evidence e),
  '1 coinflip 5 10 heads over',
  'it says what game it was'
);
select is((select games._in_words('coinflip', e.draws) from evidence e), (select f.shown from flip f), 'what was drawn');
select is(
  (select array[games.draw(decode(e.seed, 'hex'), 1, e.sides)] from evidence e), (select e.draws from evidence e),
  'which anybody can draw again'
);
select is(
  (select e.seed_hash from evidence e), (select encode(sha256(decode(e.seed, 'hex')), 'hex') from evidence e),
  'with the hash of the seed'
);
select is(
  (select row(e.outcome, e.payout)::text from evidence e), (select row(f.outcome, f.payout)::text from flip f), 'and how it ended'
);

select is((select e.promised_in from evidence e), null, 'nobody was told of the first');
select is((tests.deal(30)).game, 2::bigint, 'a hand is dealt');
select is(
  (select row(e.promised_in, e.seed_hash)::text from games.fairness(1, 2) e),
  (select row(f.game, f.next_hash)::text from games.fairness(1, 1) f), 'what decides it was told with the game before'
);
select is(
  (select row(e.seed, e.draws, e.outcome)::text from games.fairness(1, 2) e), '(,,)',
  'while it is open neither its seed nor its cards are told'
);
select is((games.fairness(1, 2)).seed_hash, encode(sha256(tests.seed(30)), 'hex'), 'but what it is held to');
select games.stand(1, 2) is null as stood;
select is(
  (select row(e.seed, e.sides, e.draws)::text from games.fairness(1, 2) e),
  format('(%s,52,"{38,49,26,33}")', encode(tests.seed(30), 'hex')), 'then all of it, in the order in which it was dealt'
);
select tests.refuses(
  'select games.fairness(2, 1)', 'U0GAM', 'There is no game 1 in this server.', 'another guild''s is refused'
);
select tests.refuses(
  'select games.fairness(99, 1)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select games.fairness(1, 1)')$$, 'the bot may call it');

select * from finish();
rollback;
