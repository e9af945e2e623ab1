-- Deploy guildkeeper:roles/_name_of to pg

begin;
set local role guildkeeper_owner;

create function roles._name_of(guild_id bigint, role_id bigint)
returns text
language sql stable
as $$
  select coalesce(
    (select k.name from app.role k where k.guild_id = _name_of.guild_id and k.role_id = _name_of.role_id),
    _name_of.role_id::text, 'null'
  );
$$;

comment on function roles._name_of is 'What a role is called, or was; its id, if it was never there.';

commit;
