-- Deploy guildkeeper:reports/role_rules to pg

begin;
set local role guildkeeper_owner;

create function reports.role_rules(guild_id bigint)
returns setof reports.role_rule_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(role_rules.guild_id);
  return query
  select r.role_id, r.metric, r.days, r.threshold from reports.role_rule r where r.guild_id = role_rules.guild_id
    order by r.role_id;
end;
$$;

comment on function reports.role_rules is 'The roles for taking part. Refuses: U0GLD.';

grant execute on function reports.role_rules to guildkeeper_bot, guildkeeper_admin;

commit;
