-- Deploy guildkeeper:income/work to pg

begin;
set local role guildkeeper_owner;

create function income.work(
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
  v_turn income.claim_state;
  v_opened economy.opened := economy._open(
    work.guild_id, 'work', jsonb_build_object('member_id', work.member_id), null, work.actor_id, work.key, work.at
  );
begin
  if v_opened.known then
    return income._claimed(work.guild_id, v_opened.transaction_id);
  end if;

  perform economy._require_own(work.member_id, work.actor_id);
  select s.* into strict v_settings from income.settings s where s.guild_id = work.guild_id;
  if v_settings.work_max = 0 then
    perform app._refuse('turned_off', 'income.work_max');
  end if;

  v_turn := income._advance_streak(
    work.guild_id, work.member_id, 'work', work.at + v_settings.work_cooldown, null, work.at
  );
  return income._pay_claim(
    work.guild_id, v_opened.transaction_id, v_turn, income._between(v_settings.work_min, v_settings.work_max), 0
  );
end;
$$;

comment on function income.work is
'Pays a member an amount drawn between work_min and work_max, once in each work_cooldown. `actor_id` is the member, or null for an
operator in psql; the same `key` again returns the first result and pays nothing.
Refuses: U0GLD, U0MEM, U0NOT another member''s, U0OFF turned off, U0CLD too early, U0RCH, U0KEY.';

grant execute on function income.work to guildkeeper_bot, guildkeeper_admin;

commit;
