-- Deploy guildkeeper:roles/_settle to pg

begin;
set local role guildkeeper_owner;

create function roles._settle(
  guild_id bigint,
  member_ids bigint[],
  at timestamptz,
  job_failed text default null,
  tried integer default 0,
  bulk boolean default false
)
returns bigint
language plpgsql
as $$
declare
  v_bulk boolean := _settle.bulk or _settle.job_failed is not null;
  v_on_failed text := coalesce(_settle.job_failed, 'roles._not_settled');
  v_arguments jsonb;
  v_member_ids bigint[] := array(select distinct i.id from unnest(_settle.member_ids) as i (id) order by i.id);
  v_member_id bigint;
  v_change roles.change;
  v_changes roles.change[];
  v_told bigint := 0;
begin
  foreach v_member_id in array v_member_ids loop
    perform from roles.member m where m.guild_id = _settle.guild_id and m.member_id = v_member_id for update;
  end loop;

  foreach v_member_id in array v_member_ids loop
    v_changes := array(
      select c from roles._unsettled(_settle.guild_id, v_member_id, _settle.at) c order by c.is_wanted, c.role_id
    );
    continue when v_changes = '{}';
    foreach v_change in array v_changes loop
      v_arguments := jsonb_build_object(
        'member_id', v_member_id, 'role_id', v_change.role_id, 'is_wanted', v_change.is_wanted, 'at', _settle.at,
        'tried', _settle.tried
      );
      if v_change.is_wanted then
        perform discord.add_role(
          _settle.guild_id, v_member_id, v_change.role_id, v_change.note, v_bulk, v_on_failed, v_arguments
        );
      else
        perform discord.remove_role(
          _settle.guild_id, v_member_id, v_change.role_id, v_change.note, v_bulk, v_on_failed, v_arguments
        );
      end if;
    end loop;

    update roles.member m
    set role_ids = array(
          select o.role_id from unnest(m.role_ids) as o (role_id)
          where o.role_id <> all (array(select c.role_id from unnest(v_changes) c where not c.is_wanted))
        ) || array(select c.role_id from unnest(v_changes) c where c.is_wanted),
        settled_at = _settle.at
    where m.guild_id = _settle.guild_id and m.member_id = v_member_id;
    v_told := v_told + cardinality(v_changes);
  end loop;
  return v_told;
end;
$$;

comment on function roles._settle is
'Effects: gives and takes what the reasons of these members demand now, and Discord was not told yet. Returns how many effects
that takes. What Discord does not do is tried again (roles._not_settled; `tried` is how often that was). With `bulk` they go after
whatever else is due, as do those of a job, which hears of a failure by job_failed first. The only function that gives or takes a
role in Discord.';

commit;
