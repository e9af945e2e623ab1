-- Deploy guildkeeper:choices/_outcome to pg

begin;
set local role guildkeeper_owner;

create function choices._outcome(option menus.option_facts, result text)
returns choices.outcome
language plpgsql immutable
as $$
declare
  v choices.outcome;
begin
  v.menu := option.menu;
  v.option := option.number;
  v.label := option.label;
  v.role_ids := option.role_ids;
  v.result := _outcome.result;
  return v;
end;
$$;

comment on function choices._outcome is 'What became of an option, the rest to be filled in.';

commit;
