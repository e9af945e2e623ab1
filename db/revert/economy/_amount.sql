-- Revert guildkeeper:economy/_amount from pg

begin;
set local role guildkeeper_owner;

drop function economy._amount;

commit;
