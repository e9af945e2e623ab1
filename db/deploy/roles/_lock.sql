-- Deploy guildkeeper:roles/_lock to pg

begin;
set local role guildkeeper_owner;

create function roles._lock(guild_id bigint, member_ids bigint[])
returns void
language plpgsql
as $$
declare
  v_member_id bigint;
begin
  -- One by one, with plans that are kept: mostly it is one, who is there.
  foreach v_member_id in array array(select distinct i.id from unnest(_lock.member_ids) as i (id) order by i.id) loop
    perform from roles.member m where m.guild_id = _lock.guild_id and m.member_id = v_member_id for update;
    if not found then
      insert into roles.member (guild_id, member_id)
      values (_lock.guild_id, v_member_id)
      on conflict on constraint member_pkey do update set member_id = excluded.member_id;
    end if;
  end loop;
end;
$$;

comment on function roles._lock is
'Makes the roles of these members the caller''s alone to decide until the transaction ends. Everybody locks by id, after the
rows of their own domain and before an effect is queued.';

commit;
