-- Deploy guildkeeper:roles/_job_failed to pg

begin;
set local role guildkeeper_owner;

create function roles._job_failed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- Unknown member: they left before it was their turn at Discord.
  c_gone constant text := '10007';
  v_bulk roles.bulk;
begin
  update roles.bulk_member m
  set outcome = case when arguments ->> 'code' = c_gone then 'gone'::roles.bulk_outcome else 'failed' end
  from roles.bulk b
  where b.guild_id = _job_failed.guild_id
    and b.number = (
      select max(l.number)
      from roles.bulk l
      where l.guild_id = _job_failed.guild_id and l.role_id = (arguments ->> 'role_id')::bigint
    )
    and not b.is_undo
    and m.guild_id = b.guild_id
    and m.number = b.number
    and m.member_id = (arguments ->> 'member_id')::bigint
    and m.outcome = 'changed'
  returning b.* into v_bulk;
  if v_bulk.ended_at is not null and outbox._in_bulk(v_bulk.guild_id) = 0 then
    perform roles._show_job(v_bulk, _job_failed.at);
  end if;
end;
$$;

comment on function roles._job_failed is
'Work due once it is sure that Discord did not do what the latest job with a role wanted in a member: it is counted, and its
message says so at the end.';

select outbox._register('roles._job_failed');

commit;
