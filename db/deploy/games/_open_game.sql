-- Deploy guildkeeper:games/_open_game to pg

begin;
set local role guildkeeper_owner;

create function games._open_game(
  guild_id bigint,
  kind games.game_kind,
  member_id bigint,
  bet bigint,
  choice text,
  stake_id bigint,
  at timestamptz
)
returns games.game
language plpgsql
as $$
declare
  v_game games.game;
  v_promise games.promise;
  v_number bigint;
  -- Two uuids, as there is no other source of strong random bytes without an extension.
  v_seed constant bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  v_next constant bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
begin
  select p.* into v_promise
  from games.promise p
  where p.guild_id = _open_game.guild_id and p.member_id = _open_game.member_id;

  -- As late as can be: all games of the guild wait for this row.
  insert into games.game_counter as c (guild_id, last_game)
  values (_open_game.guild_id, 1)
  on conflict on constraint game_counter_pkey do update set last_game = c.last_game + 1
  returning c.last_game into v_number;

  insert into games.game as g
    (guild_id, game, member_id, kind, bet, stake, choice, seed, promised_in, next_hash, at, stake_id)
  values (
    _open_game.guild_id, v_number, _open_game.member_id, _open_game.kind, _open_game.bet, _open_game.bet, _open_game.choice,
    coalesce(v_promise.seed, v_seed), v_promise.game, sha256(v_next), _open_game.at, _open_game.stake_id
  )
  returning g.* into v_game;

  insert into games.promise (guild_id, member_id, seed, game)
  values (_open_game.guild_id, _open_game.member_id, v_next, v_number)
  on conflict on constraint promise_pkey do update set seed = excluded.seed, game = excluded.game;
  return v_game;
end;
$$;

comment on function games._open_game is
'Numbers a game whose stake is paid, gives it the seed that the member was promised, and promises the next one. The member''s
account is held: their games follow each other.';

commit;
