-- Deploy guildkeeper:discord/_with_roles to pg

begin;
set local role guildkeeper_owner;

create function discord._with_roles(message jsonb, role_ids bigint[])
returns jsonb
language sql immutable
as $$
  select case
    when cardinality(_with_roles.role_ids) > 0 then jsonb_set(
      _with_roles.message, '{allowed_mentions,roles}', (select jsonb_agg(r.id::text) from unnest(_with_roles.role_ids) as r (id))
    )
    else _with_roles.message
  end;
$$;

comment on function discord._with_roles is 'The body of a message that pings these roles as well.';

commit;
