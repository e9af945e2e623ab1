-- Revert guildkeeper:games/_continue_hand from pg

begin;
set local role guildkeeper_owner;

drop function games._continue_hand;

commit;
