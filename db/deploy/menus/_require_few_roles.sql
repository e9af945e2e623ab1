-- Deploy guildkeeper:menus/_require_few_roles to pg

begin;
set local role guildkeeper_owner;

create function menus._require_few_roles(guild_id bigint, role_ids bigint[])
returns bigint[]
language plpgsql stable
as $$
begin
  perform app._require_amount(cardinality(coalesce(_require_few_roles.role_ids, '{}')), 0, 25);
  perform app._require_role(_require_few_roles.guild_id, i.role_id) from unnest(_require_few_roles.role_ids) as i (role_id);
  return array(select distinct unnest(_require_few_roles.role_ids) order by 1);
end;
$$;

comment on function menus._require_few_roles is 'At most 25 roles of this guild, each once; null is none. Refuses: U0AMT, U0ROL.';

commit;
