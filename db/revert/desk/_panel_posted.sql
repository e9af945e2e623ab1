-- Revert guildkeeper:desk/_panel_posted from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('desk._panel_posted'); end $$;
drop function desk._panel_posted;

commit;
