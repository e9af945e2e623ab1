-- Deploy guildkeeper:games/_hand to pg

begin;
set local role guildkeeper_owner;

create type games.hand as (
  game bigint,
  member_id bigint,
  bet bigint,
  stake bigint,
  cards bigint[],
  points bigint,
  house_cards bigint[],
  house_points bigint,
  can_double boolean,
  state text,
  outcome text,
  payout bigint,
  stands_at timestamptz,
  seed_hash text,
  seed text,
  next_hash text,
  wallet bigint,
  currency text
);
comment on type games.hand is
'A hand of blackjack as its player may see it: while it is open, the house''s second card is face down and left out. Cards are
numbered as in games.card. stands_at is when it is stood if nobody plays it; seed_hash is sha256 of the seed, which is told
when it is over, next_hash that of the member''s next game; wallet is that after the last movement of money of the hand.';

create function games._hand(guild_id bigint, game bigint)
returns games.hand
language plpgsql stable
as $$
declare
  v_hand games.hand;
  v_game games.game;
begin
  select g.* into strict v_game from games.game g where g.guild_id = _hand.guild_id and g.game = _hand.game;

  v_hand.game := v_game.game;
  v_hand.member_id := v_game.member_id;
  v_hand.bet := v_game.bet;
  v_hand.stake := v_game.stake;
  v_hand.cards := games._cards(_hand.guild_id, _hand.game, false);
  v_hand.points := games._points(v_hand.cards);
  v_hand.house_cards := games._cards(_hand.guild_id, _hand.game, true);
  if v_game.state = 'open' then
    v_hand.house_cards := v_hand.house_cards[1:1];
    v_hand.stands_at := v_game.stands_at;
  else
    v_hand.seed := encode(v_game.seed, 'hex');
  end if;
  v_hand.house_points := games._points(v_hand.house_cards);
  v_hand.can_double := v_game.state = 'open' and cardinality(v_hand.cards) = 2;
  v_hand.state := v_game.state;
  v_hand.outcome := v_game.outcome;
  v_hand.payout := v_game.payout;
  v_hand.seed_hash := encode(sha256(v_game.seed), 'hex');
  v_hand.next_hash := encode(v_game.next_hash, 'hex');
  select r.wallet, r.currency into strict v_hand.wallet, v_hand.currency
  from economy._receipt(
    _hand.guild_id, coalesce(v_game.payout_id, v_game.double_id, v_game.stake_id), v_game.member_id
  ) r;
  return v_hand;
end;
$$;

comment on function games._hand is 'A hand of blackjack as its player may see it.';

grant usage on type games.hand to guildkeeper_bot, guildkeeper_admin;

commit;
