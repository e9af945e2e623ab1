-- Deploy guildkeeper:menus/_flaw to pg

begin;
set local role guildkeeper_owner;

create function menus._flaw(option menus.option)
returns text
language plpgsql stable
as $$
begin
  return (
    select min(roles._flaw((_flaw.option).guild_id, i.role_id)) from unnest((_flaw.option).role_ids) as i (role_id)
  );
end;
$$;

comment on function menus._flaw is
'Why an option is not offered, as roles._flaw says of one of its roles; null: it is. Looked at anew each time, as a role may
change.';

commit;
