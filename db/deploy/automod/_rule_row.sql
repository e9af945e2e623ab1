-- Deploy guildkeeper:automod/_rule_row to pg

begin;
set local role guildkeeper_owner;

create function automod._rule_row(rule automod.rule)
returns automod.rule_row
language plpgsql stable
as $$
declare
  v_row automod.rule_row;
begin
  v_row.number := rule.number;
  v_row.kind := rule.kind;
  v_row.enabled := rule.enabled;
  v_row.looks_for := automod._looks_for(rule);
  v_row.leads_to := automod._leads_to(rule);
  v_row.exempt_role_ids := rule.exempt_role_ids;
  v_row.exempt_channel_ids := rule.exempt_channel_ids;
  v_row.matches := (select count(*) from automod.match m where m.guild_id = rule.guild_id and m.number = rule.number);
  return v_row;
end;
$$;

comment on function automod._rule_row is 'A rule as its callers see it.';

commit;
