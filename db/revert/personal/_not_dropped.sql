-- Revert guildkeeper:personal/_not_dropped from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('personal._not_dropped'); end $$;
drop function personal._not_dropped;
drop type personal.left_role;

commit;
