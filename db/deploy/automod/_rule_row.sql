-- Deploy guildkeeper:automod/_rule_row to pg

begin;
set local role guildkeeper_owner;

create function automod._rule_row(rule automod.rule)
returns automod.rule_row
language sql stable
as $$
  select jsonb_populate_record(null::automod.rule_row, to_jsonb(rule) || jsonb_build_object(
    'matches', (select count(*) from automod.match m where m.guild_id = (rule).guild_id and m.number = (rule).number)
  ));
$$;

comment on function automod._rule_row is 'A rule as its callers see it.';

commit;
