-- Deploy guildkeeper:games/_begin to pg

begin;
set local role guildkeeper_owner;

create function games._begin(
  guild_id bigint,
  kind games.game_kind,
  member_id bigint,
  bet numeric,
  choice text,
  actor_id bigint,
  key text,
  at timestamptz
)
returns games.game
language plpgsql
as $$
declare
  v_game games.game;
  v_settings games.settings;
  v_bet bigint;
  v_number bigint;
  v_opened economy.opened := economy._open(
    _begin.guild_id, 'bet',
    jsonb_build_object(
      'kind', _begin.kind, 'member_id', _begin.member_id, 'bet', _begin.bet, 'choice', _begin.choice
    ), null, _begin.actor_id, _begin.key, _begin.at
  );
begin
  if v_opened.known then
    select g.* into v_game
    from games.game g
    where g.guild_id = _begin.guild_id and g.stake_id = v_opened.transaction_id;
    if not found then
      perform economy._refuse_known_key(_begin.guild_id, v_opened.transaction_id);
    end if;
    return v_game;
  end if;

  perform economy._require_own(_begin.member_id, _begin.actor_id);
  select s.* into strict v_settings from games.settings s where s.guild_id = _begin.guild_id;
  if not v_settings.enabled then
    perform app._refuse('turned_off', 'playing for money');
  end if;
  v_bet := app._require_amount(_begin.bet, v_settings.bet_min, v_settings.bet_max);
  perform games._take_stake(_begin.guild_id, v_opened.transaction_id, _begin.member_id, v_bet, _begin.at);
  if _begin.kind = 'blackjack' then
    perform games._require_no_hand(_begin.guild_id, _begin.member_id);
  end if;

  -- Last, as all games of the guild wait for this row.
  insert into games.game_counter as c (guild_id, last_game)
  values (_begin.guild_id, 1)
  on conflict on constraint game_counter_pkey do update set last_game = c.last_game + 1
  returning c.last_game into v_number;

  insert into games.game as g (guild_id, game, member_id, kind, bet, stake, choice, seed, at, stake_id)
  values (
    _begin.guild_id, v_number, _begin.member_id, _begin.kind, v_bet, v_bet, _begin.choice,
    -- Two uuids, as there is no other source of strong random bytes without an extension.
    sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), _begin.at, v_opened.transaction_id
  )
  returning g.* into v_game;
  return v_game;
end;
$$;

comment on function games._begin is
'Begins a game: takes the stake, numbers the game and draws its seed. The same key again returns the game it began, which is
over but for a hand of blackjack.';

commit;
