-- Deploy guildkeeper:rolejobs/_posted to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._posted(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_job rolejobs.job;
begin
  update rolejobs.job b
  set message_id = (arguments ->> 'message_id')::bigint
  where b.guild_id = _posted.guild_id and b.number = (arguments ->> 'number')::bigint
  returning b.* into v_job;
  if found and v_job.slice > 0 then
    perform rolejobs._show(v_job, _posted.at);
  end if;
end;
$$;

comment on function rolejobs._posted is
'Work due once the message of a job is posted: it is known from now on, and shows how far the job has come meanwhile.';

select outbox._register('rolejobs._posted');

commit;
