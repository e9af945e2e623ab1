-- Revert guildkeeper:choices/_tell from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('choices._tell'); end $$;
drop function choices._tell;

commit;
