-- Deploy guildkeeper:games/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function games.selfcheck(guild_id bigint)
returns table (rule text, member_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'a game that is over pays what its draws and its table say', g.member_id,
    format('game %s: %s, %s', g.game, g.outcome, g.payout),
    format('game %s: %s, %s', g.game, e.outcome, floor(g.stake * o.pays))
  from games.game g
  cross join lateral (
    select case
      when g.kind <> 'blackjack' then games._outcome_of(g.kind, g.choice, games._draws(g.kind, g.seed))
      else games._hand_outcome(games._cards(g.guild_id, g.game, false), games._cards(g.guild_id, g.game, true))
    end as outcome
  ) e
  left join lateral games._odds(g.kind) o on o.outcome = e.outcome
  where g.guild_id = selfcheck.guild_id and g.state = 'over'
    and (g.outcome, g.payout::numeric) is distinct from (e.outcome, floor(g.stake * o.pays))
  union all
  select 'a game is decided by the seed that was promised', g.member_id,
    format('game %s: %s', g.game, encode(sha256(g.seed), 'hex')),
    format('game %s: %s, as game %s told', g.game, encode(p.next_hash, 'hex'), p.game)
  from games.game g
  join games.game p on p.guild_id = g.guild_id and p.game = g.promised_in
  where g.guild_id = selfcheck.guild_id and sha256(g.seed) <> p.next_hash
  union all
  select 'the last game of a member promises their next', l.member_id,
    format('game %s: %s', p.game, encode(sha256(p.seed), 'hex')),
    format('game %s: %s', l.game, encode(l.next_hash, 'hex'))
  from (
    select distinct on (g.member_id) g.member_id, g.game, g.next_hash
    from games.game g
    where g.guild_id = selfcheck.guild_id
    order by g.member_id, g.game desc
  ) l
  left join games.promise p on p.guild_id = selfcheck.guild_id and p.member_id = l.member_id
  where (p.game, sha256(p.seed)) is distinct from (l.game, l.next_hash)
  union all
  select 'card n of a hand is the nth draw of its seed', g.member_id,
    format('game %s: card %s is %s', g.game, c.number, c.card),
    format('game %s: card %s is %s', g.game, c.number, games.draw(g.seed, c.number, 52))
  from games.game g
  join games.card c on c.guild_id = g.guild_id and c.game = g.game
  where g.guild_id = selfcheck.guild_id and c.card <> games.draw(g.seed, c.number, 52)
  union all
  select 'the house took the stake of a game and paid its payout', g.member_id,
    format('game %s: %s', g.game, h.amount), format('game %s: %s', g.game, g.stake - coalesce(g.payout, 0))
  from games.game g
  cross join lateral (
    select economy._net_movement(g.guild_id, 'house', array[g.stake_id, g.double_id, g.payout_id]) as amount
  ) h
  where g.guild_id = selfcheck.guild_id and h.amount <> g.stake - coalesce(g.payout, 0)
  union all
  select 'a hand that is being played has its end scheduled', g.member_id, 'nothing', format('game %s', g.game)
  from games.game g
  where g.guild_id = selfcheck.guild_id and g.state = 'open'
    and not outbox._is_scheduled(g.guild_id, format('games hand %s', g.game));
$$;

comment on function games.selfcheck is
'What is wrong with the games of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function games.selfcheck to guildkeeper_admin;

commit;
