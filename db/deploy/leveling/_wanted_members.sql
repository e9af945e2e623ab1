-- Deploy guildkeeper:leveling/_wanted_members to pg

begin;
set local role guildkeeper_owner;

create function leveling._wanted_members(guild_id bigint, after_id bigint, most integer)
returns setof bigint
language sql stable
as $$
  select m.member_id
  from leveling.member m
  where m.guild_id = _wanted_members.guild_id
    and m.member_id > _wanted_members.after_id
    and m.level >= (select min(r.level) from leveling.reward r where r.guild_id = _wanted_members.guild_id)
  order by m.member_id
  limit _wanted_members.most;
$$;

comment on function leveling._wanted_members is
'Of whom leveling wants to know which roles they wear: those who have reached a reward, by id, `most` of them after `after_id`.';

commit;
