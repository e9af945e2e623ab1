-- Deploy guildkeeper:roles/_personal_row to pg

begin;
set local role guildkeeper_owner;

create type roles.personal_row as (
  member_id bigint,
  role_id bigint,
  name text,
  colors integer[],
  emoji text,
  has_icon boolean,
  changeable_at timestamptz,
  lapses_at timestamptz,
  may_have boolean,
  guild_name text,
  for_role_id bigint,
  for_boosters boolean
);
comment on type roles.personal_row is
'A member''s own role (cards roles.personal_lapses, roles.personal_failed): null role_id with a name is being made, without one
there is none. When it can be changed again, when it is deleted (null: it is not), whether they may have one, and where that
is.';

create function roles._personal_row(guild_id bigint, member_id bigint, may_have boolean)
returns roles.personal_row
language sql stable
as $$
  select _personal_row.member_id, p.role_id, p.name, p.colors, p.emoji, p.has_icon, p.changed_at + s.personal_cooldown,
    p.lapses_at, _personal_row.may_have, g.name, s.personal_role_id, s.personal_boost
  from roles.settings s
  join app.guild g on g.guild_id = s.guild_id
  left join roles.personal p on p.guild_id = s.guild_id and p.member_id = _personal_row.member_id
  where s.guild_id = _personal_row.guild_id;
$$;

comment on function roles._personal_row is 'A member''s own role as its callers see it, or that there is none.';

grant usage on type roles.personal_row to guildkeeper_bot, guildkeeper_admin;

commit;
