-- Deploy guildkeeper:roles/_mend to pg

begin;
set local role guildkeeper_owner;

create function roles._mend(guild_id bigint, member_ids bigint[], at timestamptz)
returns bigint
language plpgsql
as $$
begin
  perform roles._lock(_mend.guild_id, array(
    select m.member_id from roles.member m where m.guild_id = _mend.guild_id and m.member_id = any (_mend.member_ids)
  ));

  -- What lacks was not put on after all, and what is worn is still on: then the reasons decide as always.
  update roles.member m
  set role_ids = array(select unnest(m.role_ids || d.surplus) except select unnest(d.lacking))
  from (
    select c.member_id, coalesce(array_agg(c.role_id) filter (where c.is_wanted), '{}') as lacking,
      coalesce(array_agg(c.role_id) filter (where not c.is_wanted), '{}') as surplus
    from roles._differences(_mend.guild_id, _mend.member_ids, _mend.at) c
    group by c.member_id
  ) d
  where m.guild_id = _mend.guild_id and m.member_id = d.member_id;

  return roles._settle(_mend.guild_id, _mend.member_ids, _mend.at);
end;
$$;

comment on function roles._mend is
'Effects: after a comparison, gives these members what lacks and takes what is left over. Returns how many effects that takes.';

commit;
