-- Deploy guildkeeper:rolejobs/_schedule to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._schedule(job rolejobs.job, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform outbox.schedule(
    (job).guild_id, _schedule.at, 'rolejobs._work', jsonb_build_object('number', (job).number),
    format('rolejobs._work %s', (job).number)
  );
end;
$$;

comment on function rolejobs._schedule is 'The next slice of a job is due at that time.';

commit;
