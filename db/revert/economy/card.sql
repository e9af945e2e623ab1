-- Revert guildkeeper:economy/card from pg

begin;
set local role guildkeeper_owner;

drop table economy.card;

commit;
