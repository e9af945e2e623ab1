-- Revert guildkeeper:games/_require_no_hand from pg

begin;
set local role guildkeeper_owner;

drop function games._require_no_hand;

commit;
