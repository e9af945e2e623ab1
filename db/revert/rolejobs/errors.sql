-- Revert guildkeeper:rolejobs/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_action',
  'unknown_part',
  'job_running',
  'unknown_job',
  'job_state',
  'unknown_draft'
);

commit;
