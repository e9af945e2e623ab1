-- Deploy guildkeeper:income/remove_claim to pg

begin;
set local role guildkeeper_owner;

create function income.remove_claim(
  guild_id bigint,
  name text,
  actor_id bigint default null,
  key text default null
)
returns income.claim_rule
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rule income.claim_rule;
  v_claim income.timed_claim;
  v_call app.call := app._open_call(
    remove_claim.guild_id, 'income.remove_claim', jsonb_build_object('name', remove_claim.name),
    remove_claim.actor_id, remove_claim.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_rule, v_call.result);
  end if;

  v_claim := income._require_claim(remove_claim.guild_id, remove_claim.name);
  delete from income.timed_claim c where c.guild_id = v_claim.guild_id and c.name = v_claim.name;

  v_rule.name := v_claim.name;
  v_rule.amount_min := v_claim.amount_min;
  v_rule.amount_max := v_claim.amount_max;
  v_rule.cooldown := v_claim.cooldown;
  v_rule.required_role_id := v_claim.required_role_id;
  v_rule.currency := economy._currency(remove_claim.guild_id);
  perform app._close_call(remove_claim.guild_id, v_call, to_jsonb(v_rule));
  return v_rule;
end;
$$;

comment on function income.remove_claim is
'Takes a claim away, and returns what it was. When members last claimed it is remembered, should it come back.
Refuses: U0GLD, U0CLM no such claim, U0KEY.';

grant execute on function income.remove_claim to guildkeeper_bot, guildkeeper_admin;

commit;
