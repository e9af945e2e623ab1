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
  at timestamptz,
  typed text
)
returns games.game
language plpgsql
as $$
declare
  v_game games.game;
  v_settings games.settings;
  v_bet bigint;
  v_opened economy.opened := economy._open(
    _begin.guild_id, 'bet',
    jsonb_build_object(
      'kind', _begin.kind, 'member_id', _begin.member_id, 'bet', coalesce(to_jsonb(_begin.typed), to_jsonb(_begin.bet)),
      'choice', _begin.choice
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
    perform app._refuse('turned_off', 'games.enabled');
  end if;
  v_bet := app._require_amount(
    economy._amount(_begin.guild_id, _begin.member_id, 'wallet', _begin.bet, _begin.typed),
    v_settings.bet_min, v_settings.bet_max
  );
  perform games._take_stake(_begin.guild_id, v_opened.transaction_id, _begin.member_id, v_bet, _begin.at);
  if _begin.kind = 'blackjack' then
    perform games._require_no_hand(_begin.guild_id, _begin.member_id);
  end if;

  return games._open_game(
    _begin.guild_id, _begin.kind, _begin.member_id, v_bet, _begin.choice, v_opened.transaction_id, _begin.at
  );
end;
$$;

comment on function games._begin is
'Begins a game and takes its stake, an amount or one that was typed (economy._amount). The same key again returns the game it
began, which is over but for a hand of blackjack.';

commit;
