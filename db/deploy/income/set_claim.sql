-- Deploy guildkeeper:income/set_claim to pg

begin;
set local role guildkeeper_owner;

create type income.claim_rule as (
  name text,
  amount_min bigint,
  amount_max bigint,
  cooldown interval,
  required_role_id bigint,
  currency text
);
comment on type income.claim_rule is 'A claim as the moderators made it.';

create function income.set_claim(
  guild_id bigint,
  name text,
  amount_min numeric,
  amount_max numeric,
  cooldown text,
  required_role_id bigint default null,
  actor_id bigint default null,
  key text default null
)
returns income.claim_rule
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rule income.claim_rule;
  v_call app.call := app._open_call(
    set_claim.guild_id, 'income.set_claim',
    jsonb_build_object(
      'name', set_claim.name, 'amount_min', set_claim.amount_min, 'amount_max', set_claim.amount_max,
      'cooldown', set_claim.cooldown, 'required_role_id', set_claim.required_role_id
    ), set_claim.actor_id, set_claim.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_rule, v_call.result);
  end if;

  v_rule.name := income._require_claim_name(set_claim.guild_id, set_claim.name);
  v_rule.amount_min := app._require_amount(set_claim.amount_min, 0, 1e9);
  v_rule.amount_max := app._require_amount(set_claim.amount_max, greatest(v_rule.amount_min, 1), 1e9);
  v_rule.cooldown := income._require_cooldown(set_claim.cooldown);
  if set_claim.required_role_id is not null then
    perform app._require_role(set_claim.guild_id, set_claim.required_role_id);
    v_rule.required_role_id := set_claim.required_role_id;
  end if;

  insert into income.timed_claim (guild_id, name, amount_min, amount_max, cooldown, required_role_id)
  values (
    set_claim.guild_id, v_rule.name, v_rule.amount_min, v_rule.amount_max, v_rule.cooldown, v_rule.required_role_id
  )
  on conflict on constraint timed_claim_pkey do update
  set amount_min = excluded.amount_min,
      amount_max = excluded.amount_max,
      cooldown = excluded.cooldown,
      required_role_id = excluded.required_role_id;

  v_rule.currency := economy._currency(set_claim.guild_id);
  perform app._close_call(set_claim.guild_id, v_call, to_jsonb(v_rule));
  return v_rule;
end;
$$;

comment on function income.set_claim is
'Makes a claim, or changes the one of that name: an amount drawn between two, once in each cooldown (''7 days''), for everybody
or for those with a role. At most 25 in a guild, as many as Discord can suggest.
Refuses: U0GLD, U0CLN a name and U0DUR a cooldown that is not allowed, U0CLX too many, U0AMT, U0ROL an unknown role, U0KEY.';

grant usage on type income.claim_rule to guildkeeper_bot, guildkeeper_admin;
grant execute on function income.set_claim to guildkeeper_bot, guildkeeper_admin;

commit;
