-- Revert guildkeeper:tickets/_panel_lost from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._panel_lost'); end $$;
drop function tickets._panel_lost;

commit;
