-- Deploy guildkeeper:discord/_with_roles to pg

begin;
set local role guildkeeper_owner;

create function discord._with_roles(message jsonb, role_ids bigint[])
returns jsonb
language plpgsql immutable
as $$
begin
  if coalesce(cardinality(_with_roles.role_ids), 0) = 0 then
    return _with_roles.message;
  end if;
  return jsonb_set(
    _with_roles.message, '{allowed_mentions,roles}', (select jsonb_agg(r.id::text) from unnest(_with_roles.role_ids) as r (id))
  );
end;
$$;

comment on function discord._with_roles is 'The body of a message that pings these roles as well.';

commit;
