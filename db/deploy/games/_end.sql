-- Deploy guildkeeper:games/_end to pg

begin;
set local role guildkeeper_owner;

create function games._end(game games.game, outcome text, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_opened economy.opened;
  v_payout bigint;
begin
  select floor((_end.game).stake * o.pays)::bigint into strict v_payout
  from games._odds((_end.game).kind) o
  where o.outcome = _end.outcome;

  if v_payout > 0 then
    v_opened := economy._open(
      (_end.game).guild_id, 'payout', jsonb_build_object('game', (_end.game).game), null, null, null, _end.at,
      by_system => true
    );
    perform economy._post((_end.game).guild_id, v_opened.transaction_id, array[
      row('house', null, -v_payout),
      row('wallet', (_end.game).member_id, v_payout)
    ]::economy.movement[], _end.at);
  end if;

  update games.game g
  set state = 'over', outcome = _end.outcome, payout = v_payout, payout_id = v_opened.transaction_id,
      finished_at = _end.at
  where g.guild_id = (_end.game).guild_id and g.game = (_end.game).game;
end;
$$;

comment on function games._end is 'Ends a game: pays what its table says for this outcome, from the house, and closes it.';

commit;
