-- Revert guildkeeper:roles/_try_again from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('roles._try_again'); end $$;
drop function roles._try_again;

commit;
