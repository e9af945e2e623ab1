-- Specification of games._finish_hand: the house draws to 17, and the hand is paid.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(7);

create function tests.finish_hand(n bigint) returns text language plpgsql as $$
declare
  v_game games.game := tests.deal(n);
begin
  set local role guildkeeper_owner;
  perform games._finish_hand(v_game, '2026-01-01T12:30Z');
  reset role;
  return tests.shown(games._hand(1, v_game.game));
end;
$$;
select is(tests.finish_hand(30), '{38,26} 20 against {49,33} 17 over won 20', 'the house stands on 17');
select is(tests.finish_hand(21), '{50,22} 19 against {23,39} 20 over lost 0', 'more of the house wins');
select is(
  tests.finish_hand(19), '{38,10} 20 against {26,5,34} 23 over won 20', 'the house draws below 17, and above 21 has lost'
);
select is(tests.finish_hand(281), '{8,26} 18 against {40,19} 17 over won 20', 'it stands on an ace and a six, too');
select is(tests.finish_hand(128), '{39,36} 20 against {39,10} 20 over tie 10', 'as much as the house is a tie');
select is(
  (select count(*) from outbox.due d where d.function = 'games._stand_late' and d.finished_at is null), 0::bigint,
  'nothing is due for them any more'
);
select is_empty(
  'select rule from economy.selfcheck(1) union all select rule from games.selfcheck(1)', 'the books are sound'
);

select * from finish();
rollback;
