-- Deploy guildkeeper:menus/_role_names to pg

begin;
set local role guildkeeper_owner;

create function menus._role_names(guild_id bigint, role_ids bigint[])
returns text
language sql stable
as $$
  select left(btrim(string_agg(regexp_replace(r.name, '\s+', ' ', 'g'), ', ' order by r.position desc, r.role_id)), 80)
  from app.role r
  where r.guild_id = _role_names.guild_id and r.role_id = any (_role_names.role_ids);
$$;

comment on function menus._role_names is 'What roles are called, as the label of an option.';

commit;
