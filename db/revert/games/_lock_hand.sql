-- Revert guildkeeper:games/_lock_hand from pg

begin;
set local role guildkeeper_owner;

drop function games._lock_hand;

commit;
