-- Revert guildkeeper:channels/_slowmode_failed from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('channels._slowmode_failed'); end $$;
drop function channels._slowmode_failed;

commit;
