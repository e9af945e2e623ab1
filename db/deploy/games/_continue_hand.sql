-- Deploy guildkeeper:games/_continue_hand to pg

begin;
set local role guildkeeper_owner;

create function games._continue_hand(game games.game, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_cards bigint[] := games._cards((_continue_hand.game).guild_id, (_continue_hand.game).game, false);
  v_house_cards bigint[] := games._cards((_continue_hand.game).guild_id, (_continue_hand.game).game, true);
  v_stands_at timestamptz := _continue_hand.at + interval '1 hour';
begin
  if games._points(v_cards) >= 21 or (games._points(v_house_cards) = 21 and cardinality(v_cards) = 2) then
    perform games._finish_hand(_continue_hand.game, _continue_hand.at);
    return;
  end if;

  update games.game g
  set stands_at = v_stands_at
  where g.guild_id = (_continue_hand.game).guild_id and g.game = (_continue_hand.game).game;
  perform outbox.schedule(
    (_continue_hand.game).guild_id, v_stands_at, 'games._stand_late', jsonb_build_object('game', (_continue_hand.game).game),
    format('games hand %s', (_continue_hand.game).game)
  );
end;
$$;

comment on function games._continue_hand is
'After a card for the member: the hand is finished where there is nothing left to decide (21, more, or a blackjack of the
house), else it is their turn for an hour.';

commit;
