-- Deploy guildkeeper:economy/_end_game to pg
-- requires: economy/_odds economy/_post

begin;
set local role guildkeeper_owner;

create function economy._end_game(game economy.game, outcome text, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_opened economy.opened;
  v_payout bigint;
begin
  select floor((_end_game.game).stake * o.pays)::bigint into strict v_payout
  from economy._odds((_end_game.game).kind) o
  where o.outcome = _end_game.outcome;

  if v_payout > 0 then
    v_opened := economy._open(
      (_end_game.game).guild_id, 'payout', jsonb_build_object('game', (_end_game.game).game), null, null, null, _end_game.at
    );
    perform economy._post((_end_game.game).guild_id, v_opened.transaction_id, array[
      row('house', null, -v_payout),
      row('wallet', (_end_game.game).member_id, v_payout)
    ]::economy.movement[], _end_game.at);
  end if;

  update economy.game g
  set state = 'over', outcome = _end_game.outcome, payout = v_payout, payout_id = v_opened.transaction_id,
      finished_at = _end_game.at
  where g.guild_id = (_end_game.game).guild_id and g.game = (_end_game.game).game;
end;
$$;

comment on function economy._end_game(economy.game, text, timestamptz) is
'Ends a game: pays what its table says for this outcome, from the house, and closes it.';

commit;
