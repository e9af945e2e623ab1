-- Deploy guildkeeper:roles/wanted to pg

begin;
set local role guildkeeper_owner;

create type roles.wanted_row as (role_id bigint, reasons bigint, until timestamptz, is_by_hand boolean);
comment on type roles.wanted_row is
'A role that a member should wear: for how many reasons, until when (null: no end), and whether people gave it in Discord.';

create function roles.wanted(guild_id bigint, member_id bigint, at timestamptz default now())
returns setof roles.wanted_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(wanted.guild_id);
  perform app._require_member(wanted.member_id);

  return query
  select r.role_id, count(*), nullif(max(coalesce(r.until, 'infinity')), 'infinity'), bool_or(r.source = 'discord')
  from roles.reason r
  join app.role k on k.guild_id = r.guild_id and k.role_id = r.role_id
  where r.guild_id = wanted.guild_id
    and r.member_id = wanted.member_id
    and k.deleted_at is null
    and roles._counts(r, wanted.at)
    and (r.source = 'discord' or not roles._is_denied(r.guild_id, r.member_id, r.role_id, wanted.at))
  group by r.role_id
  order by r.role_id;
end;
$$;

comment on function roles.wanted is
'The roles that a member should wear: those with a reason that counts, unless it is denied
to them. Refuses: U0GLD, U0MEM.';

grant usage on type roles.wanted_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.wanted to guildkeeper_bot, guildkeeper_admin;

commit;
