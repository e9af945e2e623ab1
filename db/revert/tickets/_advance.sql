-- Revert guildkeeper:tickets/_advance from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._advance'); end $$;
drop function tickets._advance;

commit;
