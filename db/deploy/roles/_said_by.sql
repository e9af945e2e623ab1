-- Deploy guildkeeper:roles/_said_by to pg

begin;
set local role guildkeeper_owner;

create function roles._said_by(guild_id bigint, source text, after_id bigint)
returns table (member_id bigint, role_ids bigint[])
language sql stable
as $$
  select r.member_id, array_agg(r.role_id order by r.role_id)
  from roles.reason r
  where r.guild_id = _said_by.guild_id
    and r.member_id > _said_by.after_id
    and r.source = _said_by.source
    and r.ended_at is null
  group by r.member_id;
$$;

comment on function roles._said_by is
'What a source last said it wants of whom, of the members after this id: also what was taken by hand, and roles that were deleted
in Discord, which may come back. Read in the order of the ids it need not be read to the end.';

commit;
