-- Deploy guildkeeper:roles/_try_again to pg

begin;
set local role guildkeeper_owner;

create function roles._try_again(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id bigint := arguments ->> 'member_id';
  v_role_id bigint := arguments ->> 'role_id';
  v_is_on bigint[] := case when (arguments ->> 'is_wanted')::boolean then '{}' else array[v_role_id] end;
begin
  -- As it was before: then what is true now decides, and what was decided since has its own effects.
  update roles.member m
  set role_ids = array_remove(m.role_ids, v_role_id) || v_is_on
  where m.guild_id = _try_again.guild_id and m.member_id = v_member_id;

  perform roles._settle(
    _try_again.guild_id, array[v_member_id], _try_again.at, tried => (arguments ->> 'tried')::integer
  );
end;
$$;

comment on function roles._try_again is
'Work due a while after Discord refused to give a member a role, or to take it: it is tried again, if it is wanted still. Who
was forgotten meanwhile stays so.';

do $$ begin perform outbox._register('roles._try_again'); end $$;

commit;
