-- Deploy guildkeeper:reports/remove_role_rule to pg

begin;
set local role guildkeeper_owner;

create function reports.remove_role_rule(
  guild_id bigint,
  role_id bigint,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_removed boolean;
  v_call app.call := app._open_call(
    remove_role_rule.guild_id, 'reports.remove_role_rule', jsonb_build_object('role_id', remove_role_rule.role_id),
    remove_role_rule.actor_id, remove_role_rule.key, remove_role_rule.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  delete from reports.role_rule r where r.guild_id = remove_role_rule.guild_id and r.role_id = remove_role_rule.role_id;
  v_removed := found;
  if v_removed then
    perform outbox.schedule(remove_role_rule.guild_id, remove_role_rule.at, 'reports._role_due', key => 'reports._role_due');
  end if;
  perform app._close_call(remove_role_rule.guild_id, v_call, to_jsonb(v_removed));
  return v_removed;
end;
$$;

comment on function reports.remove_role_rule is
'A role is no more for taking part: who wears it for that alone loses it. Returns whether it was. Refuses: U0GLD, U0KEY, U0WHO,
U0TIM.';

grant execute on function reports.remove_role_rule to guildkeeper_bot, guildkeeper_admin;

commit;
