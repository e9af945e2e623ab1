-- Deploy guildkeeper:rolejobs/_show to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._show(job rolejobs.job, at timestamptz)
returns void
language plpgsql
as $$
begin
  if (job).message_id is not null then
    perform discord.edit_post(
      (job).guild_id, (job).channel_id, (job).message_id, 'rolejobs.job', to_jsonb(rolejobs._job_row(job)), at => _show.at
    );
  end if;
end;
$$;

comment on function rolejobs._show is
'Effect: edits the message of a job to how far it is. One that is not posted yet will be when it is, by rolejobs._posted.';

commit;
