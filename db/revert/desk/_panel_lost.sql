-- Revert guildkeeper:desk/_panel_lost from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('desk._panel_lost'); end $$;
drop function desk._panel_lost;

commit;
