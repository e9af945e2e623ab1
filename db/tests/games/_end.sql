-- Specification of games._end: a game is paid as its table says, and closed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(6);

create function tests.over(bet bigint, outcome text) returns text language plpgsql as $$
declare
  v_game games.game;
begin
  set local role guildkeeper_owner;
  v_game := games._begin(1, 'blackjack', 5, over.bet, null, null, null, '2026-01-01T12:00Z', null);
  perform games._end(v_game, over.outcome, '2026-01-01T12:00Z');
  reset role;
  select g.* into v_game from games.game g where g.game = v_game.game;
  return format('%s %s %s', v_game.state, v_game.payout, v_game.payout_id is null);
end;
$$;
select is(tests.over(10, 'won'), 'over 20 f', 'a win pays twice');
select is(tests.over(5, 'blackjack'), 'over 12 f', 'a blackjack two and a half times, rounded down');
select is(tests.over(10, 'lost'), 'over 0 t', 'who lost is paid nothing, by no transaction');
select is(tests.wallet(5), (100 + 10 + 7 - 10)::bigint, 'it is in the wallet');
select is(tests.house(), (-10 - 7 + 10)::numeric, 'and came from the house');
select throws_ok($$select tests.over(1, 'stolen')$$, 'P0002', null, 'an end that is in no table is a bug');

select * from finish();
rollback;
