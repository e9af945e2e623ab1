-- Deploy guildkeeper:economy/_finish_hand to pg
-- requires: economy/_hand economy/_deal_card economy/_hand_outcome economy/_end_game outbox/_unschedule

begin;
set local role guildkeeper_owner;

create function economy._finish_hand(game economy.game, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_guild_id bigint := (_finish_hand.game).guild_id;
  v_game bigint := (_finish_hand.game).game;
  v_cards bigint[] := economy._cards(v_guild_id, v_game, false);
begin
  -- Against a hand that is bust, or a blackjack, the house has nothing to draw for.
  if economy._points(v_cards) <= 21 and not (economy._points(v_cards) = 21 and cardinality(v_cards) = 2) then
    while economy._points(economy._cards(v_guild_id, v_game, true)) < 17 loop
      perform economy._deal_card(_finish_hand.game, true);
    end loop;
  end if;

  perform economy._end_game(
    _finish_hand.game, economy._hand_outcome(v_cards, economy._cards(v_guild_id, v_game, true)), _finish_hand.at
  );
  perform outbox._unschedule(v_guild_id, format('economy hand %s', v_game));
end;
$$;

comment on function economy._finish_hand(economy.game, timestamptz) is
'The member draws no more cards: the house draws to 17, and the hand is decided and paid.';

commit;
