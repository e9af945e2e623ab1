-- Deploy guildkeeper:income/claim to pg

begin;
set local role guildkeeper_owner;

create function income.claim(
  guild_id bigint,
  member_id bigint,
  name text,
  role_ids bigint[] default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns income.claimed
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_claim income.timed_claim;
  v_turn income.claim_state;
  v_opened economy.opened;
begin
  if lower(btrim(claim.name)) = 'daily' then
    return income.daily(claim.guild_id, claim.member_id, claim.actor_id, claim.key, claim.at);
  elsif lower(btrim(claim.name)) = 'work' then
    return income.work(claim.guild_id, claim.member_id, claim.actor_id, claim.key, claim.at);
  end if;

  v_opened := economy._open(
    claim.guild_id, 'claim', jsonb_build_object('member_id', claim.member_id, 'name', claim.name), null,
    claim.actor_id, claim.key, claim.at
  );
  if v_opened.known then
    return income._claimed(claim.guild_id, v_opened.transaction_id);
  end if;

  perform economy._require_own(claim.member_id, claim.actor_id);
  v_claim := income._require_claim(claim.guild_id, claim.name);
  if v_claim.required_role_id is not null and v_claim.required_role_id <> all (claim.role_ids) then
    perform app._refuse('role_required', v_claim.required_role_id::text);
  end if;

  v_turn := income._advance_streak(
    claim.guild_id, claim.member_id, v_claim.name, claim.at + v_claim.cooldown, null, claim.at
  );
  return income._pay_claim(
    claim.guild_id, v_opened.transaction_id, v_turn, income._between(v_claim.amount_min, v_claim.amount_max), 0
  );
end;
$$;

comment on function income.claim is
'Pays a member what a claim of the moderators'' brings, once in each of its cooldowns; `daily` and `work` are economy.daily and
income.work. role_ids are the member''s roles as Discord says; null where it was not asked, and then none is required.
`actor_id` is the member, or null for an operator in psql; the same `key` again returns the first result and pays nothing.
Refuses: U0GLD, U0MEM, U0NOT another member''s, U0CLM no such claim, U0RQR without its role, U0OFF, U0CLD too early, U0RCH,
U0KEY.';

grant execute on function income.claim to guildkeeper_bot, guildkeeper_admin;

commit;
