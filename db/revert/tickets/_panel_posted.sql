-- Revert guildkeeper:tickets/_panel_posted from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._panel_posted'); end $$;
drop function tickets._panel_posted;

commit;
