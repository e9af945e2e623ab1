-- Revert guildkeeper:economy/funds from pg

begin;
set local role guildkeeper_owner;

drop domain economy.funds;

commit;
