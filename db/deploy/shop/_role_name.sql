-- Deploy guildkeeper:shop/_role_name to pg

begin;
set local role guildkeeper_owner;

create function shop._role_name(guild_id bigint, role_id bigint)
returns text
language sql stable
as $$
  select r.name from app.role r where r.guild_id = _role_name.guild_id and r.role_id = _role_name.role_id;
$$;

comment on function shop._role_name is 'What a role is called, or was before it was deleted.';

commit;
