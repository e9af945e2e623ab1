-- Deploy guildkeeper:roles/_schedule_job to pg

begin;
set local role guildkeeper_owner;

create function roles._schedule_job(bulk roles.bulk, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform outbox.schedule(
    (bulk).guild_id, _schedule_job.at, 'roles._work_job', jsonb_build_object('number', (bulk).number),
    format('roles._work_job %s', (bulk).number)
  );
end;
$$;

comment on function roles._schedule_job is 'The next slice of a job is due at that time.';

commit;
