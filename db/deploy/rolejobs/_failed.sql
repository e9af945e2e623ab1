-- Deploy guildkeeper:rolejobs/_failed to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._failed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- Unknown member: they left before it was their turn at Discord.
  c_gone constant text := '10007';
  v_job rolejobs.job;
begin
  update rolejobs.member m
  set outcome = case when arguments ->> 'code' = c_gone then 'gone'::rolejobs.outcome else 'failed' end
  from rolejobs.job b
  where b.guild_id = _failed.guild_id
    and b.number = (
      select max(l.number)
      from rolejobs.job l
      where l.guild_id = _failed.guild_id and l.role_id = (arguments ->> 'role_id')::bigint
    )
    and not b.is_undo
    and m.guild_id = b.guild_id
    and m.number = b.number
    and m.member_id = (arguments ->> 'member_id')::bigint
    and m.outcome = 'changed'
  returning b.* into v_job;
  if v_job.ended_at is not null and outbox._in_bulk(v_job.guild_id) = 0 then
    perform rolejobs._show(v_job, _failed.at);
  end if;
  perform roles._not_settled(_failed.guild_id, arguments, _failed.at);
end;
$$;

comment on function rolejobs._failed is
'Work due once it is sure that Discord did not do what the latest job with a role wanted in a member: it is counted, and its
message says so at the end. It is tried again like any other.';

select outbox._register('rolejobs._failed');

commit;
