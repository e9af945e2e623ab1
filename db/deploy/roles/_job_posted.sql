-- Deploy guildkeeper:roles/_job_posted to pg

begin;
set local role guildkeeper_owner;

create function roles._job_posted(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_bulk roles.bulk;
begin
  update roles.bulk b
  set message_id = (arguments ->> 'message_id')::bigint
  where b.guild_id = _job_posted.guild_id and b.number = (arguments ->> 'number')::bigint
  returning b.* into v_bulk;
  if found and v_bulk.slice > 0 then
    perform roles._show_job(v_bulk, _job_posted.at);
  end if;
end;
$$;

comment on function roles._job_posted is
'Work due once the message of a job is posted: it is known from now on, and shows how far the job has come meanwhile.';

select outbox._register('roles._job_posted');

commit;
