-- Specification of games._continue_hand: after a card it is the member's turn, or the end.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(6);

create function tests.dealt(n bigint, member_id bigint) returns text language plpgsql as $$
declare
  v_game games.game := tests.deal(dealt.n, dealt.member_id);
begin
  return tests.shown(games._hand(1, v_game.game));
end;
$$;
select is(tests.dealt(30, 5), '{38,26} 20 against {49} 10 open', 'a hand with something to decide stays open');
select is(
  tests.dealt(23, 6), '{14,50} 21 against {34,16} 11 over blackjack 25', 'a blackjack is paid at once, and the house draws none'
);
select is(tests.dealt(9, 7), '{33,33} 14 against {27,26} 21 over lost 0', 'against one of the house the member has lost at once');
select is(tests.dealt(1888, 8), '{27,38} 21 against {40,25} 21 over tie 10', 'two of them are a tie');
select is(
  (select string_agg(d.key, ' ') from outbox.due d where d.function = 'games._stand_late' and d.finished_at is null),
  'games hand 1', 'only the open one has its end scheduled'
);
select is_empty(
  'select rule from economy.selfcheck(1) union all select rule from games.selfcheck(1)', 'the books are sound'
);

select * from finish();
rollback;
