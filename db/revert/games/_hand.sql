-- Revert guildkeeper:games/_hand from pg

begin;
set local role guildkeeper_owner;

drop function games._hand;
drop type games.hand;

commit;
