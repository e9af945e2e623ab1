-- Deploy guildkeeper:roles/_do_in to pg

begin;
set local role guildkeeper_owner;

create function roles._do_in(bulk roles.bulk, member_id bigint, at timestamptz)
returns roles.bulk_outcome
language plpgsql
as $$
declare
  v_member app.member;
begin
  select m.* into v_member
  from app.member m
  where m.guild_id = (bulk).guild_id and m.member_id = _do_in.member_id;

  if v_member.left_at is not null then
    return 'gone';
  elsif ((bulk).role_id = any (v_member.role_ids)) = ((bulk).action = 'give') then
    return 'unchanged';
  elsif (bulk).action = 'take' then
    perform roles._take(
      (bulk).guild_id, _do_in.member_id, (bulk).role_id, 'job', (bulk).number::text, to_jsonb((bulk).reason), (bulk).actor_id,
      _do_in.at,
      job_failed => 'roles._job_failed'
    );
    return 'changed';
  elsif roles._is_denied((bulk).guild_id, _do_in.member_id, (bulk).role_id, _do_in.at) then
    return 'denied';
  end if;

  perform roles._grant(
    (bulk).guild_id, _do_in.member_id, (bulk).role_id, 'job', (bulk).number::text, null, to_jsonb((bulk).reason), _do_in.at,
    (bulk).actor_id, job_failed => 'roles._job_failed'
  );
  return 'changed';
end;
$$;

comment on function roles._do_in is
'Does in a member, whom the caller has locked, what a job does, and says what came of it, by what is true now.';

commit;
