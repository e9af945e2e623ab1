-- Deploy guildkeeper:income/daily to pg

begin;
set local role guildkeeper_owner;

create function income.daily(
  guild_id bigint,
  member_id bigint,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns income.claimed
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_settings income.settings;
  v_tomorrow timestamptz;
  v_turn income.claim_state;
  v_bonus bigint;
  v_opened economy.opened := economy._open(
    daily.guild_id, 'daily', jsonb_build_object('member_id', daily.member_id), null, daily.actor_id, daily.key, daily.at
  );
begin
  if v_opened.known then
    return income._claimed(daily.guild_id, v_opened.transaction_id);
  end if;

  perform economy._require_own(daily.member_id, daily.actor_id);
  select s.* into strict v_settings from income.settings s where s.guild_id = daily.guild_id;
  if v_settings.daily_amount = 0 then
    perform app._refuse('turned_off', 'income.daily_amount');
  end if;

  -- A day may have 23 or 25 hours: midnight is found by the calendar.
  select (date_trunc('day', daily.at at time zone s.time_zone) + interval '1 day') at time zone s.time_zone
  into strict v_tomorrow
  from app.settings s
  where s.guild_id = daily.guild_id;

  v_turn := income._advance_streak(
    daily.guild_id, daily.member_id, 'daily', v_tomorrow, v_settings.daily_grace_days, daily.at
  );
  v_bonus := v_settings.daily_streak_bonus * least(v_turn.streak - 1, v_settings.daily_streak_days);
  return income._pay_claim(
    daily.guild_id, v_opened.transaction_id, v_turn, v_settings.daily_amount + v_bonus, v_bonus
  );
end;
$$;

comment on function income.daily is
'Pays a member daily_amount, once on each day of the guild''s time zone, and besides daily_streak_bonus for each day of their
streak after the first, up to daily_streak_days of them. The streak ends when more than daily_grace_days are missed. `actor_id`
is the member, or null for an operator in psql; the same `key` again returns the first result and pays nothing.
Refuses: U0GLD, U0MEM, U0NOT another member''s, U0OFF turned off, U0CLD already claimed today, U0RCH, U0KEY.';

grant execute on function income.daily to guildkeeper_bot, guildkeeper_admin;

commit;
