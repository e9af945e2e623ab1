-- Deploy guildkeeper:moderation/_wanted_members to pg

begin;
set local role guildkeeper_owner;

create function moderation._wanted_members(guild_id bigint, after_id bigint, most integer)
returns setof bigint
language sql stable
as $$
  select s.member_id
  from moderation.sanction s
  where s.guild_id = _wanted_members.guild_id and s.member_id > _wanted_members.after_id and s.kind = 'timeout'
  order by s.member_id
  limit _wanted_members.most;
$$;

comment on function moderation._wanted_members is
'Of whom moderation wants to know whether Discord has timed them out: those who are timed out here, by id, `most` of them after
`after_id`.';

commit;
