-- Deploy guildkeeper:rolejobs/_do_in to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._do_in(job rolejobs.job, member_id bigint, at timestamptz)
returns rolejobs.outcome
language plpgsql
as $$
declare
  v_member app.member;
begin
  select m.* into v_member
  from app.member m
  where m.guild_id = (job).guild_id and m.member_id = _do_in.member_id;

  if v_member.left_at is not null then
    return 'gone';
  elsif ((job).role_id = any (v_member.role_ids)) = ((job).action = 'give') then
    return 'unchanged';
  elsif (job).action = 'take' then
    perform roles._take(
      (job).guild_id, _do_in.member_id, (job).role_id, 'job', (job).number::text, to_jsonb((job).reason), (job).actor_id,
      _do_in.at,
      job_failed => 'rolejobs._failed'
    );
    return 'changed';
  elsif roles._is_denied((job).guild_id, _do_in.member_id, (job).role_id, _do_in.at) then
    return 'denied';
  end if;

  perform roles._grant(
    (job).guild_id, _do_in.member_id, (job).role_id, 'job', (job).number::text, null, to_jsonb((job).reason), _do_in.at,
    (job).actor_id, job_failed => 'rolejobs._failed'
  );
  return 'changed';
end;
$$;

comment on function rolejobs._do_in is
'Does in a member, whom the caller has locked, what a job does, and says what came of it, by what is true now.';

commit;
