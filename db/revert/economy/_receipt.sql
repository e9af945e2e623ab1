-- Revert guildkeeper:economy/_receipt from pg

begin;
set local role guildkeeper_owner;

drop function economy._receipt;
drop type economy.receipt;

commit;
