-- Revert guildkeeper:games/_deal_card from pg

begin;
set local role guildkeeper_owner;

drop function games._deal_card;

commit;
