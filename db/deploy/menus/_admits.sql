-- Deploy guildkeeper:menus/_admits to pg

begin;
set local role guildkeeper_owner;

create function menus._admits(requirement menus.requirement, role_ids bigint[])
returns boolean
language sql immutable
return ((requirement).required_role_ids = '{}' or case
  when (requirement).requires_all then (requirement).required_role_ids <@ _admits.role_ids
  else (requirement).required_role_ids && _admits.role_ids
end) and ((requirement).forbidden_role_ids = '{}' or not case
  when (requirement).forbids_all then (requirement).forbidden_role_ids <@ _admits.role_ids
  else (requirement).forbidden_role_ids && _admits.role_ids
end);

comment on function menus._admits is
'Whether a requirement lets somebody with these roles choose, its level aside: for many at once, where menus._lacking and
_forbidden say why not.';

commit;
