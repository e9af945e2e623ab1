-- Deploy guildkeeper:roles/_settle to pg

begin;
set local role guildkeeper_owner;

create function roles._settle(guild_id bigint, member_ids bigint[], at timestamptz, bulk boolean default false)
returns bigint
language plpgsql
as $$
declare
  v_on_failed text := case when _settle.bulk then 'roles._job_failed' end;
  v_change roles.change;
  v_changes roles.change[];
begin
  perform from roles.member m
  where m.guild_id = _settle.guild_id and m.member_id = any (_settle.member_ids)
  order by m.member_id
  for update;

  v_changes := array(
    select c from roles._unsettled(_settle.guild_id, _settle.member_ids, _settle.at) c
    order by c.member_id, c.is_wanted, c.role_id
  );
  foreach v_change in array v_changes loop
    if v_change.is_wanted then
      perform discord.add_role(
        _settle.guild_id, v_change.member_id, v_change.role_id, v_change.note, _settle.bulk, v_on_failed,
        jsonb_build_object('member_id', v_change.member_id, 'role_id', v_change.role_id)
      );
    else
      perform discord.remove_role(
        _settle.guild_id, v_change.member_id, v_change.role_id, v_change.note, _settle.bulk, v_on_failed,
        jsonb_build_object('member_id', v_change.member_id, 'role_id', v_change.role_id)
      );
    end if;
  end loop;

  update roles.member m
  set role_ids = array(select unnest(m.role_ids) except all select unnest(c.taken)) || c.given, settled_at = _settle.at
  from (
    select u.member_id, coalesce(array_agg(u.role_id) filter (where u.is_wanted), '{}') as given,
      coalesce(array_agg(u.role_id) filter (where not u.is_wanted), '{}') as taken
    from unnest(v_changes) u
    group by u.member_id
  ) c
  where m.guild_id = _settle.guild_id and m.member_id = c.member_id;
  return cardinality(v_changes);
end;
$$;

comment on function roles._settle is
'Effects: gives and takes what the reasons of these members demand now, and Discord was not told yet. Returns how many effects
that takes; those of `bulk`, which are a job''s, go after whatever else is due. The only function that gives or takes a role in
Discord.';

commit;
