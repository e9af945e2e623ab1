-- Deploy guildkeeper:games/_play to pg

begin;
set local role guildkeeper_owner;

create type games.played as (
  game bigint,
  kind text,
  member_id bigint,
  bet bigint,
  choice text,
  shown text,
  outcome text,
  payout bigint,
  wallet bigint,
  next_hash text,
  currency text
);
comment on type games.played is
'A game that was over at once: what one sees of it (a side; dice, one''s own first; reels), how it ended, what it paid (the bet
included), the wallet afterwards, and sha256 of the seed of the member''s next game.';

create function games._play(
  guild_id bigint,
  kind games.game_kind,
  member_id bigint,
  bet numeric,
  choice text,
  actor_id bigint,
  key text,
  at timestamptz,
  typed text
)
returns games.played
language plpgsql
as $$
declare
  v_played games.played;
  v_draws bigint[];
  v_receipt economy.receipt;
  v_game games.game := games._begin(
    _play.guild_id, _play.kind, _play.member_id, _play.bet, _play.choice, _play.actor_id, _play.key, _play.at,
    _play.typed
  );
begin
  v_draws := games._draws(v_game.kind, v_game.seed);
  if v_game.state = 'open' then
    perform games._end(v_game, games._outcome_of(v_game.kind, v_game.choice, v_draws), _play.at);
  end if;

  select g.* into strict v_game from games.game g where g.guild_id = v_game.guild_id and g.game = v_game.game;
  v_receipt := economy._receipt(v_game.guild_id, coalesce(v_game.payout_id, v_game.stake_id), v_game.member_id);
  v_played.game := v_game.game;
  v_played.kind := v_game.kind;
  v_played.member_id := v_game.member_id;
  v_played.bet := v_game.bet;
  v_played.choice := v_game.choice;
  v_played.shown := games._in_words(v_game.kind, v_draws);
  v_played.outcome := v_game.outcome;
  v_played.payout := v_game.payout;
  v_played.wallet := v_receipt.wallet;
  v_played.next_hash := encode(v_game.next_hash, 'hex');
  v_played.currency := v_receipt.currency;
  return v_played;
end;
$$;

comment on function games._play is
'Plays a game that is over at once. Read from the books: the first call and a repeated one answer the same.';

grant usage on type games.played to guildkeeper_bot, guildkeeper_admin;

commit;
