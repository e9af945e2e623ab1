-- Deploy guildkeeper:economy/_go_on to pg
-- requires: economy/_stand_late outbox/schedule

begin;
set local role guildkeeper_owner;

create function economy._go_on(game economy.game, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_cards bigint[] := economy._cards((_go_on.game).guild_id, (_go_on.game).game, false);
  v_house_cards bigint[] := economy._cards((_go_on.game).guild_id, (_go_on.game).game, true);
  v_stands_at timestamptz := _go_on.at + interval '1 hour';
begin
  if economy._points(v_cards) >= 21 or (economy._points(v_house_cards) = 21 and cardinality(v_cards) = 2) then
    perform economy._finish_hand(_go_on.game, _go_on.at);
    return;
  end if;

  update economy.game g
  set stands_at = v_stands_at
  where g.guild_id = (_go_on.game).guild_id and g.game = (_go_on.game).game;
  perform outbox.schedule(
    (_go_on.game).guild_id, v_stands_at, 'economy._stand_late', jsonb_build_object('game', (_go_on.game).game),
    format('economy hand %s', (_go_on.game).game)
  );
end;
$$;

comment on function economy._go_on(economy.game, timestamptz) is
'After a card for the member: the hand is finished where there is nothing left to decide (21, more, or a blackjack of the
house), else it is their turn for an hour.';

commit;
