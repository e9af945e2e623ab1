-- Revert guildkeeper:shop/_return_role from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('shop._return_role'); end $$;
drop function shop._return_role;

commit;
