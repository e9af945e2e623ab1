-- Deploy guildkeeper:roles/_differences to pg

begin;
set local role guildkeeper_owner;

create function roles._differences(guild_id bigint, member_ids bigint[], at timestamptz)
returns setof roles.change
language sql stable
as $$
  with present as (
    select k.member_id, k.role_ids
    from app.member k
    where k.guild_id = _differences.guild_id
      and k.member_id = any (_differences.member_ids)
      and k.left_at is null
      and not k.pending
      and not discord._under_way(k.guild_id, k.member_id)
  ),
  wanted as materialized (
    select f.* from roles._in_force(_differences.guild_id, _differences.member_ids, _differences.at) f
  )
  select p.member_id, w.role_id, true, w.note
  from present p
  join wanted w on w.member_id = p.member_id
  where w.is_given
    and not w.is_by_hand
    and w.role_id <> all (p.role_ids)
    and app._is_assignable_role(_differences.guild_id, w.role_id)
  union all
  select p.member_id, o.role_id, false, null
  from present p
  cross join lateral unnest(p.role_ids) as o (role_id)
  where not exists (select from wanted w where w.member_id = p.member_id and w.role_id = o.role_id)
    and (
      roles._is_denied(_differences.guild_id, p.member_id, o.role_id, _differences.at)
      or exists (
        select from roles.reason r
        where r.guild_id = _differences.guild_id and r.member_id = p.member_id and r.role_id = o.role_id
          and r.source <> 'discord' and r.taken_at is null
      )
    )
    and app._is_assignable_role(_differences.guild_id, o.role_id);
$$;

comment on function roles._differences is
'Where what these members wear, by app.member, differs from their reasons: a role lacks, or one is worn that only ended reasons
of ours put on, or that is denied. Left out: who is gone or held by Membership Screening, roles that the bot could not give or
take, and members with effects under way.';

commit;
