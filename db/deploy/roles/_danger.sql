-- Deploy guildkeeper:roles/_danger to pg

begin;
set local role guildkeeper_owner;

create function roles._danger(permissions bigint)
returns text[]
language plpgsql immutable
as $$
begin
  -- Mostly it is none, which is asked at every press: all bits together are a constant of the plan.
  if (permissions & app._permissions(variadic roles._dangers()) <> 0) is not true then
    return '{}';
  end if;
  return array(
    select d.permission
    from unnest(roles._dangers()) with ordinality as d (permission, place)
    where _danger.permissions & app._permissions(d.permission) <> 0
    order by d.place
  );
end;
$$;

comment on function roles._danger is
'What makes a role with these permission bits dangerous to hand out: those of them that moderators have. Empty: nothing.';

commit;
