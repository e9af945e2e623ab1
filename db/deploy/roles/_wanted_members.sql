-- Deploy guildkeeper:roles/_wanted_members to pg

begin;
set local role guildkeeper_owner;

create function roles._wanted_members(guild_id bigint, after_id bigint, most integer)
returns setof bigint
language sql stable
as $$
  select m.member_id
  from roles.member m
  where m.guild_id = _wanted_members.guild_id and m.member_id > _wanted_members.after_id and m.role_ids <> '{}'
  order by m.member_id
  limit _wanted_members.most;
$$;

comment on function roles._wanted_members is
'Of whom a comparison wants to know which roles they wear: those on whom we put some, by id, `most` of them after `after_id`.';

commit;
