-- Deploy guildkeeper:reports/set_role_rule to pg

begin;
set local role guildkeeper_owner;

create type reports.role_rule_row as (role_id bigint, metric text, days integer, threshold integer);
comment on type reports.role_rule_row is 'A role for at least so many messages, or active days, in the last days.';

create function reports.set_role_rule(
  guild_id bigint,
  role_id bigint,
  metric text,
  days numeric,
  threshold numeric,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns reports.role_rule_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row reports.role_rule_row;
  v_call app.call := app._open_call(
    set_role_rule.guild_id, 'reports.set_role_rule',
    jsonb_build_object(
      'role_id', set_role_rule.role_id, 'metric', set_role_rule.metric, 'days', set_role_rule.days,
      'threshold', set_role_rule.threshold
    ),
    set_role_rule.actor_id, set_role_rule.key, set_role_rule.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform reports._require_role_rule(set_role_rule.metric, set_role_rule.days, set_role_rule.threshold);
  perform roles._require_offer(set_role_rule.guild_id, set_role_rule.role_id, facts, set_role_rule.actor_id);

  insert into reports.role_rule as r (guild_id, role_id, metric, days, threshold)
  values (set_role_rule.guild_id, set_role_rule.role_id, set_role_rule.metric, set_role_rule.days, set_role_rule.threshold)
  on conflict on constraint role_rule_pkey do update
  set metric = excluded.metric, days = excluded.days, threshold = excluded.threshold
  returning r.role_id, r.metric, r.days, r.threshold into strict v_row;
  perform outbox.schedule(set_role_rule.guild_id, set_role_rule.at, 'reports._role_due', key => 'reports._role_due');
  perform app._close_call(set_role_rule.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function reports.set_role_rule is
'From now on members wear a role as long as they took part enough on the last days: at once, and after each day. See
reports.rehearse_role_rule. Refuses: U0GLD, U0MTR, U0RRL, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG, U0KEY, U0WHO, U0TIM.';

grant usage on type reports.role_rule_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function reports.set_role_rule to guildkeeper_bot, guildkeeper_admin;

commit;
