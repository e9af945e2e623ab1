-- Deploy guildkeeper:tickets/_staff_roles to pg

begin;
set local role guildkeeper_owner;

create function tickets._staff_roles(type desk.kind)
returns table (role_id bigint)
language plpgsql stable
as $$
declare
  v_type constant desk.kind := type;
begin
  return query
  select r.role_id
  from app.role r
  where r.guild_id = v_type.guild_id and r.role_id = any (v_type.staff_role_ids) and r.deleted_at is null;
end;
$$;

comment on function tickets._staff_roles is 'The roles of a type''s staff that still exist.';

commit;
