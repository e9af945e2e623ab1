-- Deploy guildkeeper:menus/_flaw to pg

begin;
set local role guildkeeper_owner;

create function menus._flaw(guild_id bigint, role_ids bigint[])
returns text
language plpgsql stable
as $$
begin
  return (select min(roles._flaw(_flaw.guild_id, i.role_id)) from unnest(_flaw.role_ids) as i (role_id));
end;
$$;

comment on function menus._flaw is
'Why an option that gives these roles is not offered, as roles._flaw says of one of them; null: it is. Looked at anew each time,
as a role may change.';

commit;
