-- Deploy guildkeeper:menus/_outcome to pg

begin;
set local role guildkeeper_owner;

create function menus._outcome(option menus.option_facts, result text)
returns menus.outcome
language plpgsql immutable
as $$
declare
  v menus.outcome;
begin
  v.menu := option.menu;
  v.option := option.number;
  v.label := option.label;
  v.role_ids := option.role_ids;
  v.result := _outcome.result;
  return v;
end;
$$;

comment on function menus._outcome is 'What became of an option, the rest to be filled in.';

commit;
