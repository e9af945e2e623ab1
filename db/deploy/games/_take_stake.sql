-- Deploy guildkeeper:games/_take_stake to pg

begin;
set local role guildkeeper_owner;

create function games._take_stake(guild_id bigint, transaction_id bigint, member_id bigint, stake bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_daily bigint;
  v_left bigint;
begin
  -- Held from here on, so that two bets at once are counted one after the other.
  perform economy._lock_account(_take_stake.guild_id, _take_stake.member_id, _take_stake.at);

  select s.bet_daily into strict v_daily from games.settings s where s.guild_id = _take_stake.guild_id;
  select v_daily - coalesce(sum(g.stake), 0) into v_left
  from app.settings s
  join games.game g on g.guild_id = s.guild_id and g.member_id = _take_stake.member_id
    and g.at >= date_trunc('day', _take_stake.at, s.time_zone)
  where s.guild_id = _take_stake.guild_id;
  if _take_stake.stake > v_left then
    perform app._refuse(
      'too_much_in_a_day', economy._money(_take_stake.guild_id, v_daily),
      economy._money(_take_stake.guild_id, greatest(v_left, 0))
    );
  end if;

  perform economy._post(_take_stake.guild_id, _take_stake.transaction_id, array[
    row('wallet', _take_stake.member_id, -_take_stake.stake),
    row('house', null, _take_stake.stake)
  ]::economy.movement[], _take_stake.at);
end;
$$;

comment on function games._take_stake is
'Takes a stake from a member''s wallet; refuses more than bet_daily in all the games they began on a day of the guild''s
(U0BTD), and what they do not have (U0FND).';

commit;
