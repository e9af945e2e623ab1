-- Deploy guildkeeper:roles/_show_job to pg

begin;
set local role guildkeeper_owner;

create function roles._show_job(bulk roles.bulk, at timestamptz)
returns void
language plpgsql
as $$
begin
  if (bulk).message_id is not null then
    perform discord.edit_post(
      (bulk).guild_id, (bulk).channel_id, (bulk).message_id, 'roles.job', to_jsonb(roles._job_row(bulk)), at => _show_job.at
    );
  end if;
end;
$$;

comment on function roles._show_job is
'Effect: edits the message of a job to how far it is. One that is not posted yet will be when it is, by roles._job_posted.';

commit;
