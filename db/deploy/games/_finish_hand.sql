-- Deploy guildkeeper:games/_finish_hand to pg

begin;
set local role guildkeeper_owner;

create function games._finish_hand(game games.game, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_guild_id bigint := (_finish_hand.game).guild_id;
  v_game bigint := (_finish_hand.game).game;
  v_cards bigint[] := games._cards(v_guild_id, v_game, false);
begin
  -- Against a hand that is bust, or a blackjack, the house has nothing to draw for.
  if games._points(v_cards) <= 21 and not (games._points(v_cards) = 21 and cardinality(v_cards) = 2) then
    while games._points(games._cards(v_guild_id, v_game, true)) < 17 loop
      perform games._deal_card(_finish_hand.game, true);
    end loop;
  end if;

  perform games._end(
    _finish_hand.game, games._hand_outcome(v_cards, games._cards(v_guild_id, v_game, true)), _finish_hand.at
  );
  perform outbox._unschedule(v_guild_id, format('games hand %s', v_game));
end;
$$;

comment on function games._finish_hand is
'The member draws no more cards: the house draws to 17, and the hand is decided and paid.';

commit;
