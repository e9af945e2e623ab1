-- Deploy guildkeeper:roles/_maintain to pg

begin;
set local role guildkeeper_owner;

create function roles._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with old as materialized (
    select r.member_id, r.role_id, r.source, r.ref
    from roles.reason r
    join roles.settings s on s.guild_id = r.guild_id
    where r.guild_id = _maintain.guild_id and r.ended_at < _maintain.at - s.keep_reasons
    order by r.ended_at
    limit _maintain.most
  ),
  forgotten as (
    delete from roles.reason r
    using old o
    where r.guild_id = _maintain.guild_id
      and (r.member_id, r.role_id, r.source, r.ref) = (o.member_id, o.role_id, o.source, o.ref)
    returning 1
  )
  select greatest(count(*), roles._forget(_maintain.guild_id, _maintain.at, _maintain.most)) from forgotten;
$$;

comment on function roles._maintain is
'What a new day brings: reasons that ended as long ago as the setting keep_reasons says are forgotten, at most `most`, oldest
first, and what roles._forget forgets. Returns how many of one kind.';

commit;
