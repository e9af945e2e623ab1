-- Revert guildkeeper:choices/_fill from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('choices._fill'); end $$;
drop function choices._fill;

commit;
