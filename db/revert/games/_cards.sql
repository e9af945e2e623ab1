-- Revert guildkeeper:games/_cards from pg

begin;
set local role guildkeeper_owner;

drop function games._cards;

commit;
