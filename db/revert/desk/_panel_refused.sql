-- Revert guildkeeper:desk/_panel_refused from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('desk._panel_refused'); end $$;
drop function desk._panel_refused;

commit;
