-- Deploy guildkeeper:roles/_check_personals to pg

begin;
set local role guildkeeper_owner;

create function roles._check_personals(guild_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_ids bigint[] := array(
    select p.member_id from roles.personal p where p.guild_id = _check_personals.guild_id order by p.member_id
  );
begin
  perform roles._lock(_check_personals.guild_id, v_member_ids);
  perform roles._check_personal(_check_personals.guild_id, i, _check_personals.at) from unnest(v_member_ids) i;
end;
$$;

comment on function roles._check_personals is
'roles._check_personal of all who have a role of their own: there are some hundred at most.';

commit;
