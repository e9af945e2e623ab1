-- Revert guildkeeper:economy/reversal from pg

begin;
set local role guildkeeper_owner;

drop table economy.reversal;

commit;
