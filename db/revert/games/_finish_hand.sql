-- Revert guildkeeper:games/_finish_hand from pg

begin;
set local role guildkeeper_owner;

drop function games._finish_hand;

commit;
