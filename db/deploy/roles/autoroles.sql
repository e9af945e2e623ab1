-- Deploy guildkeeper:roles/autoroles to pg

begin;
set local role guildkeeper_owner;

create type roles.autorole_row as (
  role_id bigint, delay interval, audience text, after_screening boolean, made_at timestamptz, flaw text
);
comment on type roles.autorole_row is
'A role that members get when they join: how long after it, who (people, bots, both), whether after Membership Screening, for
those who joined since when, and why it is not given at present (null: it is).';

create function roles.autoroles(guild_id bigint)
returns setof roles.autorole_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(autoroles.guild_id);

  return query
  select a.role_id, a.delay, a.audience::text, a.after_screening, a.made_at, roles._flaw(a.guild_id, a.role_id)
  from roles.autorole a
  join app.role k on k.guild_id = a.guild_id and k.role_id = a.role_id
  where a.guild_id = autoroles.guild_id
  order by k.position desc, a.role_id;
end;
$$;

comment on function roles.autoroles is
'The roles that members get when they join, the highest first, with what stands against one. Refuses: U0GLD.';

grant usage on type roles.autorole_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.autoroles to guildkeeper_bot, guildkeeper_admin;

commit;
