-- Deploy guildkeeper:economy/_hand to pg
-- requires: economy/_cards economy/_points economy/_receipt

begin;
set local role guildkeeper_owner;

create type economy.hand as (
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
  wallet bigint,
  currency text
);
comment on type economy.hand is
'A hand of blackjack as its player may see it: while it is open, the house''s second card is face down and left out. Cards are
numbered as in economy.card. stands_at is when it is stood if nobody plays it; seed_hash is sha256 of the seed, which is told
when it is over; wallet is that after the last movement of money of the hand.';

create function economy._hand(guild_id bigint, game bigint)
returns economy.hand
language plpgsql stable
as $$
declare
  v_hand economy.hand;
  v_game economy.game;
begin
  select g.* into strict v_game from economy.game g where g.guild_id = _hand.guild_id and g.game = _hand.game;

  v_hand.game := v_game.game;
  v_hand.member_id := v_game.member_id;
  v_hand.bet := v_game.bet;
  v_hand.stake := v_game.stake;
  v_hand.cards := economy._cards(_hand.guild_id, _hand.game, false);
  v_hand.points := economy._points(v_hand.cards);
  v_hand.house_cards := economy._cards(_hand.guild_id, _hand.game, true);
  if v_game.state = 'open' then
    v_hand.house_cards := v_hand.house_cards[1:1];
    v_hand.stands_at := v_game.stands_at;
  else
    v_hand.seed := encode(v_game.seed, 'hex');
  end if;
  v_hand.house_points := economy._points(v_hand.house_cards);
  v_hand.can_double := v_game.state = 'open' and cardinality(v_hand.cards) = 2;
  v_hand.state := v_game.state;
  v_hand.outcome := v_game.outcome;
  v_hand.payout := v_game.payout;
  v_hand.seed_hash := encode(sha256(v_game.seed), 'hex');
  select r.wallet, r.currency into strict v_hand.wallet, v_hand.currency
  from economy._receipt(
    _hand.guild_id, coalesce(v_game.payout_id, v_game.double_id, v_game.stake_id), v_game.member_id
  ) r;
  return v_hand;
end;
$$;

comment on function economy._hand(bigint, bigint) is 'A hand of blackjack as its player may see it.';

grant usage on type economy.hand to guildkeeper_bot, guildkeeper_admin;

commit;
